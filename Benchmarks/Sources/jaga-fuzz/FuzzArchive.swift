/// Archives whose parts are stored as they are: what is fed reaches the readers of sheets, which random changes to packed bytes would not.
///
/// ## Source
/// PKWARE, "APPNOTE.TXT – .ZIP File Format Specification", 4.3; the checksum is CRC-32 with the polynomial EDB88320 (hexadecimal).
enum FuzzArchive {
  /// A workbook whose sheet, strings, styles and book (the sound one where nothing is fed) are cut from the bytes at form feeds.
  static func workbook(of bytes: [UInt8]) -> [UInt8] {
    let fed = bytes.split(separator: 12, maxSplits: 3, omittingEmptySubsequences: false).map(Array.init)
    let names = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"]
    var parts = zip(names, fed).map { ($0, $1) }
    if fed.count < names.count { parts.append((names[3], Array(book.utf8))) }
    parts.append(("_rels/.rels", Array(relations([("officeDocument", "xl/workbook.xml")]).utf8)))
    let own = [
      ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml"),
    ]
    parts.append(("xl/_rels/workbook.xml.rels", Array(relations(own).utf8)))
    return archive(of: parts)
  }

  private static let book = #"<workbook><sheets><sheet name="Calls" r:id="r0"/></sheets></workbook>"#

  private static func relations(_ targets: [(type: String, part: String)]) -> String {
    let rows = targets.enumerated().map { number, target in
      #"<Relationship Id="r\#(number)" Type="x/\#(target.type)" Target="\#(target.part)"/>"#
    }
    return "<Relationships>" + rows.joined() + "</Relationships>"
  }

  /// Local headers with their parts, then the directory and its end.
  static func archive(of parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var (file, directory): ([UInt8], [UInt8]) = ([], [])
    for (name, bytes) in parts {
      let start = UInt32(file.count)
      let sizes =
        little(checksum(bytes)) + little(UInt32(bytes.count)) + little(UInt32(bytes.count))
        + little(UInt16(name.utf8.count)) + little(UInt16(0))
      let head = little(UInt16(20)) + [UInt8](repeating: 0, count: 4) + little(UInt16(0)) + little(UInt16(33)) + sizes
      file += [0x50, 0x4B, 3, 4] + head + Array(name.utf8) + bytes
      directory +=
        [0x50, 0x4B, 1, 2] + little(UInt16(20)) + head + [UInt8](repeating: 0, count: 10) + little(start)
        + Array(name.utf8)
    }
    let count = little(UInt16(parts.count))
    return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + little(UInt32(directory.count))
      + little(UInt32(file.count)) + [0, 0]
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320 }
    }
    return ~sum
  }

  private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
