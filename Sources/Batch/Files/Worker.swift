import Foundation

/// This process among those that work on a run: its machine and its number.
enum Worker {
  /// `node17-4242`.
  static let name = "\(host)-\(getpid())"

  /// Whether a worker of this machine lives; `nil` for one of another machine.
  ///
  /// - Parameter log: The name of its log, which ends with the worker's name.
  /// - Returns: Whether its process is there.
  static func isAlive(_ log: String) -> Bool? {
    let parts = log.split(separator: ".")[0].split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let mark = parts[1].lastIndex(of: "-"), parts[1][..<mark] == host,
      let number = Int32(parts[1][parts[1].index(after: mark)...]), number > 0
    else { return nil }
    return kill(number, 0) == 0 || errno == EPERM
  }

  private static let host: String = {
    var host = [CChar](repeating: 0, count: 256)
    let isKnown = gethostname(&host, host.count - 1) == 0
    let text = isKnown ? String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) : "host"
    let plain = text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return plain.isEmpty ? "host" : plain
  }()
}
