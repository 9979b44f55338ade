import Foundation

/// A folder of one's own for files that are put together, beside those of other programs.
struct TemporaryFolder {
  let path: String

  init() throws(WorkbookWriteError) {
    var template = Array((NSTemporaryDirectory() + "/jaga-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw .temporaryFiles(String(cString: strerror(errno))) }
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  /// Takes it away with all that is in it.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
