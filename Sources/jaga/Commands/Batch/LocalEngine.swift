import Batch
import Foundation
import Reporting

/// Has a run done by child processes of this one: `jaga batch task`, a pack of cells each, week by week.
///
/// What kills a child costs the cell that it had at hand, which another child does again; what kills this process ends its children too, and
/// the next one goes on with the rest.
final class LocalEngine {
  private struct Child {
    let process: Process
    let pack: Range<Int>
    /// Kept open: at its end the child knows that nobody waits for it.
    let input: Pipe
  }

  /// Microseconds from one look at the children to the next, and looks from one drawing of progress to the next.
  private static let pause: UInt32 = 10_000
  private static let looks = 100

  private let manifest: BatchManifest
  private let run: BatchFolder
  private let jobs: Int
  private let pack: Int?
  private let program: String
  private let isQuiet: Bool
  private let store: ResultStore
  private let started = Date()
  private var children: [Child] = []
  private var starts: [Range<Int>: Int] = [:]
  private var isTold = false
  private var lock: Int32 = -1
  private var done = (first: 0, now: 0)

  init(_ manifest: BatchManifest, _ run: BatchFolder, jobs: Int, pack: Int?, program: String, isQuiet: Bool) {
    self.manifest = manifest
    self.run = run
    self.jobs = jobs
    self.pack = pack
    self.program = program
    self.isQuiet = isQuiet
    store = ResultStore(run)
  }

  deinit { if lock >= 0 { close(lock) } }

  /// Does what is to be done.
  ///
  /// - Throws: Exit code 73 when another one is at it; that of a child that cannot work at all.
  func work() throws(CommandFailure) {
    try claim()
    Interruption.listen()
    done.first = manifest.cells.count { store.isDone($0) }
    for week in manifest.weeks where !Interruption.isAsked {
      try work(on: week)
    }
    clear()
  }

  private func claim() throws(CommandFailure) {
    try? FileManager.default.createDirectory(atPath: run.engine, withIntermediateDirectories: true)
    let path = "\(run.engine)/local.lock"
    lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard lock >= 0 else { throw CommandFailure(FileWriteError(path: path, number: errno)) }
    if flock(lock, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      throw CommandFailure(
        .cannotWrite,
        "error: another jaga batch submit works on [\(run.path)]; wait for its end, or look with jaga batch status")
    }
  }

  private func work(on week: Range<Int>) throws(CommandFailure) {
    let size = pack ?? CellPacks.size(for: week.count, jobs: jobs)
    let history = AttemptHistory(run)
    var waiting = CellPacks.packs(of: week, size: size) { number in
      let cell = manifest.cells[number]
      return store.isDone(cell) || history.cell(cell).isGivenUp
    }
    waiting.reverse()
    var look = 0
    while !children.isEmpty || !waiting.isEmpty {
      if Interruption.isAsked {
        waiting = []
        tellChildren()
      }
      while children.count < jobs, let pack = waiting.popLast() { try start(pack) }
      usleep(LocalEngine.pause)
      for position in children.indices.reversed() where !children[position].process.isRunning {
        let child = children.remove(at: position)
        try? child.input.fileHandleForWriting.close()
        if try isToBeDoneAgain(child) { waiting.append(child.pack) }
      }
      look += 1
      if look % LocalEngine.looks == 0 { draw() }
    }
  }

  private func start(_ pack: Range<Int>) throws(CommandFailure) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = [
      "batch", "task", "--cells", CellPacks.text(pack), "--attached", "--language", Console.words.language, "--",
      run.path,
    ]
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw CommandFailure(.unexpected, "error: cannot start [\(program)]")
    }
    starts[pack, default: 0] += 1
    children.append(Child(process: process, pack: pack, input: input))
  }

  /// Whether a pack has cells left that may be tried again.
  private func isToBeDoneAgain(_ child: Child) throws(CommandFailure) -> Bool {
    let status = child.process.terminationStatus
    if Interruption.isAsked { return false }
    if child.process.terminationReason == .exit {
      if status == 0 || status == ExitStatus.unfinished.rawValue { return false }
      if let status = ExitStatus(rawValue: status), status != .unexpected {
        tellChildren()
        for child in children { child.process.waitUntilExit() }
        throw CommandFailure(status, "")
      }
    }
    guard starts[child.pack, default: 0] <= AttemptHistory.most * child.pack.count else { return false }
    let history = AttemptHistory(run)
    return child.pack.contains { number in
      let cell = manifest.cells[number]
      return !store.isDone(cell) && !history.cell(cell).isGivenUp
    }
  }

  /// Has the children keep their best rosters and end.
  private func tellChildren() {
    if isTold { return }
    isTold = true
    for child in children { child.process.interrupt() }
  }

  private func draw() {
    guard !isQuiet, Console.isWatched else { return }
    let all = manifest.cells.count
    done.now = manifest.cells.count { store.isDone($0) }
    var text = Console.words.batchState(.done, count: done.now) + " / \(all)"
    let made = done.now - done.first
    if made > 0 {
      let seconds = Date().timeIntervalSince(started) * Double(all - done.now) / Double(made)
      text += "   " + Console.words.timeLeft(seconds: seconds)
    }
    Console.draw("\r\u{1B}[K\(Console.clippedToTerminal(text))")
  }

  private func clear() {
    if !isQuiet, Console.isWatched { Console.draw("\r\u{1B}[K") }
  }
}
