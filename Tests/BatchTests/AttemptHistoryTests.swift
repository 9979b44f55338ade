import Batch
import Foundation
import Testing

@Suite("Attempts at cells")
struct AttemptHistoryTests {
  /// A log of a worker of another machine.
  private func log(_ lines: [String], name: String = "1-elsewhere-7", in run: ScratchRun) throws {
    try FileManager.default.createDirectory(atPath: run.folder.attempts, withIntermediateDirectories: true)
    try run.write(lines.joined(), to: "\(run.folder.attempts)/\(name).jsonl")
  }

  private func line(_ key: String, at: Int, code: Int? = nil, message: String? = nil) -> String {
    let end = code.map { "\"code\":\($0)," } ?? ""
    let told = message.map { ",\"message\":\"\($0)\"" } ?? ""
    return "{\"at\":\(at),\(end)\"key\":\"\(key)\"\(told)}\n"
  }

  @Test("what this process says of itself is read")
  func own() throws {
    let run = try ScratchRun()
    let log = AttemptLog(run.folder)
    let cells = run.manifest.cells
    log.begin(cells[0])
    log.end(cells[0], code: 0)
    log.begin(cells[1])
    log.end(cells[1], code: 73, message: "no space")
    log.begin(cells[2])
    let history = AttemptHistory(run.folder)
    #expect(history.cell(cells[0]).failures == 0 && history.cell(cells[0]).seconds != nil)
    #expect(history.cell(cells[1]).failures == 1 && history.cell(cells[1]).message == "no space")
    #expect(history.cell(cells[2]).isRunning && history.workers == 1)
    #expect(!history.cell(cells[3]).isRunning)
  }

  @Test("a cell that fails three times is given up: with an error, or with its worker; a stop does not count")
  func givenUp() throws {
    let run = try ScratchRun()
    let cells = run.manifest.cells
    let (a, b, c) = (cells[0].key, cells[1].key, cells[2].key)
    try log(
      [
        line(a, at: 1), line(a, at: 2, code: 1), line(a, at: 3), line(b, at: 4), line(b, at: 5, code: 75),
        line(c, at: 6), "{torn",
      ], in: run)
    try log([line(a, at: 1), line(a, at: 9, code: 73)], name: "2-elsewhere-8", in: run)
    let now = Date().timeIntervalSince1970
    #expect(AttemptHistory(run.folder, now: now).cell(cells[2]).isRunning)
    let later = AttemptHistory(run.folder, now: now + 100)
    #expect(later.cell(cells[0]).failures == 3 && later.cell(cells[0]).isGivenUp)
    #expect(later.cell(cells[1]).failures == 0)
    #expect(later.cell(cells[2]).failures == 1 && !later.cell(cells[2]).isRunning, "its worker says nothing any more")
    AttemptHistory.forget(run.folder)
    #expect(AttemptHistory(run.folder).cell(cells[0]).failures == 0)
  }

  @Test("counts of a run add up")
  func status() throws {
    let run = try ScratchRun()
    let cells = run.manifest.cells
    try run.keep(0, cost: 10, bound: 9)
    try run.keep(1, cost: 12, bound: 9.5)
    try run.keep(2, .noRoster)
    try run.keep(3, .refused, message: "no")
    try run.keep(4, .blocked)
    try run.keep(6, cost: 1, isPartial: true)
    try log(
      (0..<3).flatMap { _ in [line(cells[5].key, at: 1), line(cells[5].key, at: 2, code: 1, message: "x")] }, in: run)
    let status = BatchStatus(run.manifest, merge: try run.merge(), history: AttemptHistory(run.folder))
    #expect(status.rosters == 2 && status.withoutRoster == 1 && status.refused == 1 && status.blocked == 1)
    #expect(status.failures.map(\.number) == [5] && status.failures[0].message == "x")
    #expect(status.waiting == 6 && status.stopped == 1 && status.running == 0 && status.secondsLeft == nil)
    #expect(status.worst?.first == 0 && status.worst?.relativeGap == 0.05)
    #expect(!status.isComplete && status.refusal == "no")
  }
}
