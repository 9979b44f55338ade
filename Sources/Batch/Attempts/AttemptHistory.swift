import Foundation

/// What all workers said of their attempts.
public struct AttemptHistory: Sendable {
  /// Attempts that fail before a cell is given up.
  public static let most = 3
  /// Seconds without a sign of life after which a worker counts as dead.
  static let silence: TimeInterval = 30

  /// How far a cell has come, by what was said of it.
  public struct Cell: Hashable, Sendable {
    /// Attempts that failed: ended with an error that may pass, or with their worker.
    public var failures = 0
    /// Whether it is worked on.
    public var isRunning = false
    /// Seconds that its last complete attempt took.
    public var seconds: Double?
    /// What went wrong last.
    public var message: String?

    /// Whether it is tried no more, until somebody says so.
    public var isGivenUp: Bool { failures >= AttemptHistory.most }
  }

  private var cells: [String: Cell] = [:]
  /// Workers that live and have a cell at hand.
  public private(set) var workers = 0

  /// Reads all logs of a run. Lines that cannot be read, such as the last one of a worker that was killed, do not count.
  ///
  /// - Parameters:
  ///   - folder: The run.
  ///   - now: Seconds since 1970; `nil` asks the clock.
  public init(_ folder: BatchFolder, now: Double? = nil) {
    let now = now ?? Date().timeIntervalSince1970
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.attempts)) ?? []).filter {
      $0.hasSuffix(".jsonl")
    }.sorted()
    for name in names {
      let path = "\(folder.attempts)/\(name)"
      guard let bytes = RunFile.bytes(path, limit: 100_000_000) else { continue }
      var status = stat()
      let touched = stat(path, &status) == 0 ? Double(status.st_mtim.tv_sec) : 0
      let isHeard = now - touched < AttemptHistory.silence
      read(bytes, isAlive: isHeard && Worker.isAlive(name) != false)
    }
  }

  private mutating func read(_ bytes: [UInt8], isAlive: Bool) {
    var begun: Attempt?
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let attempt = LineText.value(Attempt.self, of: line) else { continue }
      guard let code = attempt.code else {
        if let lost = begun { cells[lost.key, default: Cell()].failures += 1 }
        begun = attempt
        continue
      }
      if let start = begun, start.key == attempt.key { note(attempt, code: code, since: start.at) }
      begun = nil
    }
    guard let begun else { return }
    if isAlive {
      cells[begun.key, default: Cell()].isRunning = true
      workers += 1
    } else {
      cells[begun.key, default: Cell()].failures += 1
    }
  }

  private mutating func note(_ attempt: Attempt, code: Int32, since start: Double) {
    var cell = cells[attempt.key] ?? Cell()
    if code == 0 {
      cell.seconds = max(0, attempt.at - start)
    } else if code != AttemptHistory.interrupted {
      cell.failures += 1
      cell.message = attempt.message
    }
    cells[attempt.key] = cell
  }

  /// The code of an attempt that somebody stopped, which is nobody's fault.
  public static let interrupted: Int32 = 75

  /// What was said of a cell.
  public func cell(_ cell: BatchCell) -> Cell { cells[cell.key] ?? Cell() }

  /// Forgets all attempts, so that cells that were given up are tried again.
  ///
  /// - Parameter folder: The run; no worker should be at work.
  public static func forget(_ folder: BatchFolder) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.attempts)) ?? []
    for name in names where name.hasSuffix(".jsonl") {
      let path = "\(folder.attempts)/\(name)"
      try? FileManager.default.moveItem(atPath: path, toPath: "\(path).old")
    }
  }
}
