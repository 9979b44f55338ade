internal import CWorkbook

/// Walks a part of a workbook from element to element, in bounded memory. Subclasses take what they look for.
///
/// A declaration of a document's type ends the walk, for entities hide in it; so do elements within elements without end, and a piece of
/// markup longer than any that workbooks hold.
///
/// ## Source
/// W3C, "Extensible Markup Language (XML) 1.0"; parsed by Expat.
class XMLScan {
  private static let depthLimit = 64
  private static let markupLimit = 1 << 20

  private var parser: XML_Parser?
  private var depth = 0
  private var silent = 0
  private var hasType = false
  private var isTooDeep = false
  /// Whether nobody wants more.
  private(set) var isEnough = false

  /// An element begins.
  func open(_ name: XMLName, _ attributes: XMLAttributes) {}
  /// An element ends.
  func close(_ name: XMLName) {}
  /// Characters between; several times for one text.
  func take(_ text: UnsafeBufferPointer<UInt8>) {}

  /// Ends the walk.
  func stop() {
    isEnough = true
    if let parser { XML_StopParser(parser, 0) }
  }

  /// Walks a part of an archive.
  final func walk(_ part: String, of archive: ZipArchive) throws(WorkbookFault) {
    guard let parser = XML_ParserCreate(nil) else { throw .damaged(part: part, at: nil) }
    self.parser = parser
    defer {
      XML_ParserFree(parser)
      self.parser = nil
    }
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { XMLScan.of($0)?.begins($1, $2) }, { XMLScan.of($0)?.ends($1) })
    XML_SetCharacterDataHandler(parser) { XMLScan.of($0)?.holds($1, Int($2)) }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in XMLScan.of(user)?.declaresType() }
    var isWhole = true
    try archive.unpack(part) { piece throws(WorkbookFault) in
      silent += piece.count
      let status = XML_Parse(
        parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count), piece.isEmpty ? 1 : 0)
      isWhole = status == XML_STATUS_OK && silent <= XMLScan.markupLimit
      return isWhole && !isEnough
    }
    if hasType { throw .declaredType(part: part) }
    guard isEnough || isWhole, !isTooDeep else { throw .damaged(part: part, at: nil) }
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLScan? {
    user.map { Unmanaged<XMLScan>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begins(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    guard let name, !isEnough, !hasType else { return }
    silent = 0
    depth += 1
    guard depth <= XMLScan.depthLimit else {
      isTooDeep = true
      return stop()
    }
    open(XMLName(name), XMLAttributes(attributes))
  }

  private func ends(_ name: UnsafePointer<CChar>?) {
    guard let name, !isEnough, !hasType else { return }
    silent = 0
    depth -= 1
    close(XMLName(name))
  }

  private func holds(_ text: UnsafePointer<CChar>?, _ count: Int) {
    guard let text, !isEnough else { return }
    silent = 0
    text.withMemoryRebound(to: UInt8.self, capacity: count) { take(UnsafeBufferPointer(start: $0, count: count)) }
  }

  private func declaresType() {
    hasType = true
    if let parser { XML_StopParser(parser, 0) }
  }
}

/// The name of an element or an attribute, without what stands before a colon: who wrote it chose that.
struct XMLName {
  private let start: UnsafePointer<CChar>

  init(_ text: UnsafePointer<CChar>) {
    start = strchr(text, 58).map { UnsafePointer($0 + 1) } ?? text
  }

  static func == (name: XMLName, other: StaticString) -> Bool {
    other.withUTF8Buffer { buffer in
      guard let letters = buffer.baseAddress else { return false }
      return letters.withMemoryRebound(to: CChar.self, capacity: buffer.count + 1) { strcmp(name.start, $0) == 0 }
    }
  }
}

/// The attributes of an element.
struct XMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    self.pairs = pairs
  }

  /// Goes through them.
  func forEach(_ take: (XMLName, UnsafePointer<CChar>) -> Void) {
    guard var pair = pairs else { return }
    while let name = pair[0], let value = pair[1] {
      take(XMLName(name), value)
      pair += 2
    }
  }

  /// The text of one; `nil` when it is not there.
  subscript(_ wanted: StaticString) -> String? {
    var found: String?
    forEach { name, value in if name == wanted { found = String(cString: value) } }
    return found
  }

  /// Whether one says yes.
  func isTrue(_ wanted: StaticString) -> Bool { ["1", "true"].contains(self[wanted] ?? "") }
}
