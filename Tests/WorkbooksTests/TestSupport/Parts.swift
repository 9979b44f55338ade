@testable import Workbooks

/// The parts of a workbook as texts.
enum Parts {
  static func text(_ part: String, of bytes: [UInt8]) throws -> String {
    var text: [UInt8] = []
    try ZipArchive(bytes).unpack(part) { piece throws(WorkbookFault) in
      text.append(contentsOf: piece)
      return true
    }
    return String(decoding: text, as: UTF8.self)
  }
}
