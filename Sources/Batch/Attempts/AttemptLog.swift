import Foundation
import Synchronization

/// What one worker says of its attempts, a line each, in a file of its own. While it lives it touches the file, so that others can tell
/// a cell that is worked on from one whose worker died.
///
/// Nothing of it reaches a result: where it cannot be written, the work goes on.
public final class AttemptLog: Sendable {
  /// Seconds from one sign of life to the next.
  private static let pulse: TimeInterval = 5

  private let path: String
  private let isOver = Mutex(false)

  /// Begins a log. Its file is made with the first line.
  public init(_ folder: BatchFolder) {
    try? RunFile.make(folder.attempts)
    let moment = UInt64(Date().timeIntervalSince1970 * 1000)
    path = "\(folder.attempts)/\(moment)-\(Worker.name).jsonl"
    let thread = Thread { [path, weak self] in
      while self.map({ !$0.isOver.withLock { $0 } }) ?? false {
        Thread.sleep(forTimeInterval: AttemptLog.pulse)
        utimes(path, nil)
      }
    }
    thread.stackSize = 1 << 18
    thread.start()
  }

  deinit { isOver.withLock { $0 = true } }

  /// Notes that a cell is worked on.
  public func begin(_ cell: BatchCell) { append(Attempt(key: cell.key, at: AttemptLog.now)) }

  /// Notes how it ended: with 0, or with the code that the program has for what went wrong.
  public func end(_ cell: BatchCell, code: Int32, message: String? = nil) {
    append(Attempt(key: cell.key, at: AttemptLog.now, code: code, message: message.map { String($0.prefix(300)) }))
  }

  /// To a millisecond.
  private static var now: Double { (Date().timeIntervalSince1970 * 1000).rounded() / 1000 }

  private func append(_ attempt: Attempt) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return }
    let line = Array("\(LineText.of(attempt))\n".utf8)
    _ = write(descriptor, line, line.count)
    close(descriptor)
  }
}
