import Batch
import Foundation
import PlanFiles
import Testing

@Suite("Results of cells")
struct ResultStoreTests {
  @Test("the first result stays, whoever comes second; nothing lies about")
  func first() throws {
    let run = try ScratchRun()
    try run.keep(0, cost: 10, bound: 9)
    try run.keep(0, cost: 5, bound: 4)
    let cell = run.manifest.cells[0]
    #expect(run.store.isDone(cell))
    #expect(try run.store.result(of: cell)?.cost == 10)
    let folder = URL(fileURLWithPath: run.folder.result(cell.key)).deletingLastPathComponent().path
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [cell.key])
  }

  @Test("what a stopped search kept gives way to the next, and to the result")
  func partial() throws {
    let run = try ScratchRun()
    let cell = run.manifest.cells[0]
    try run.keep(0, cost: 10, isPartial: true)
    try run.keep(0, cost: 8, isPartial: true)
    #expect(try run.store.partial(of: cell)?.cost == 8)
    #expect(!run.store.isDone(cell))
    try run.keep(0, cost: 7)
    #expect(!run.store.isPartial(cell) && run.store.isDone(cell))
  }

  @Test("a folder that cannot be written is a failure, and leaves nothing")
  func full() throws {
    let run = try ScratchRun()
    try run.write("in the way", to: run.folder.path + "/results")
    #expect(throws: StoreFailure.self) { try run.keep(0, cost: 1) }
    #expect(!run.store.isDone(run.manifest.cells[0]))
  }

  @Test(
    "a result that is none is refused",
    arguments: [
      ("\"cost\":10", "\"cost\":1e400"), ("\"cost\":10", "\"cost\":\"10\""), ("\"cost\":10", "\"cost\":10,\"cost\":1"),
      ("\"cost\":10", "\"cost\":8"), ("\"cost\":10,", ""), ("\"outcome\":\"roster\"", "\"outcome\":\"no-roster\""),
      ("roster.csv", "../../x"), ("\n", ""), ("\"lower_bound\":9", "\"lower_bound\":nan"), ("{", "["),
      ("\"outcome\":\"roster\"", "\"message\":\"no\",\"outcome\":\"roster\""),
    ])
  func foreign(old: String, new: String) throws {
    let run = try ScratchRun()
    try run.keep(0, cost: 10, bound: 9)
    let cell = run.manifest.cells[0]
    let path = run.folder.result(cell.key) + "/done.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try #require(text.contains(old))
    try run.write(text.replacingOccurrences(of: old, with: new), to: path)
    let place = "results/\(cell.key.prefix(2))/\(cell.key)"
    #expect {
      _ = try run.merge()
    } throws: { error in
      "\(error)" == """
        \(place)/done.json: the file is not the result of that cell as `jaga batch task` writes it
          Try: remove the folder [\(place)]; `jaga batch submit` does the cell again
        """
    }
  }

  @Test("so is that of another cell, a link, a folder and a pipe in its place; all are told at once")
  func inItsPlace() throws {
    let run = try ScratchRun()
    let manager = FileManager.default
    for number in 0..<4 {
      try run.keep(number, cost: 10)
      let path = run.folder.result(run.manifest.cells[number].key) + "/done.json"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try manager.removeItem(atPath: path)
      switch number {
      case 0:
        try run.write(
          text.replacingOccurrences(of: run.manifest.cells[0].key, with: run.manifest.cells[1].key), to: path)
      case 1: try manager.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
      case 2: try manager.createDirectory(atPath: path, withIntermediateDirectories: false)
      default: #expect(mkfifo(path, 0o600) == 0)
      }
    }
    #expect {
      _ = try run.merge()
    } throws: { error in (error as? PlanError)?.problems.map(\.code) == .init(repeating: "foreign-result", count: 4) }
  }

  @Test("a roster that is another than was found is refused")
  func damaged() throws {
    let run = try ScratchRun()
    try run.keep(0, cost: 10)
    try run.keep(1, cost: 11)
    let cell = run.manifest.cells[0]
    let path = run.folder.result(cell.key) + "/carry.csv"
    try run.write("another", to: path)
    #expect {
      _ = try EarlierWeek(of: 6, in: run.manifest, run.store)
    } throws: { error in
      "\(error)".hasPrefix(
        "results/\(cell.key.prefix(2))/\(cell.key)/carry.csv: the file is not the one that was found with the result")
    }
  }
}
