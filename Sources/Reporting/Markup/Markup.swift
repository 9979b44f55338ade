/// HTML and SVG that is escaped by construction.
///
/// Text and values of attributes come in as strings and are escaped here; names of elements and attributes, style sheets and
/// scripts are literals of the source code. There is no way to put in anything else, so nothing can be forgotten.
///
/// ## Source
/// WHATWG, "HTML Living Standard", 13.2; W3C, "Extensible Markup Language (XML) 1.0", 2.2 and 2.4. What it writes is well formed by both.
struct Markup {
  /// What was written, UTF-8.
  private(set) var bytes: [UInt8] = []

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An element and what it holds.
  mutating func element(_ name: StaticString, _ attributes: Attribute..., content: (inout Markup) throws -> Void)
    rethrows
  {
    open(name, attributes)
    add(">")
    try content(&self)
    close(name)
  }

  /// An element that holds a text.
  mutating func element(_ name: StaticString, _ attributes: Attribute..., text: String) {
    open(name, attributes)
    add(">")
    self.text(text)
    close(name)
  }

  /// An element that holds nothing, such as `<meta/>` or `<path/>`.
  mutating func empty(_ name: StaticString, _ attributes: Attribute...) {
    open(name, attributes)
    add("/>")
  }

  /// Text.
  mutating func text(_ text: String) { append(escaped: text) }

  /// A style sheet, a script or a declaration, as it stands in the source code.
  mutating func literal(_ text: StaticString) { add(text) }

  /// What was written elsewhere.
  mutating func append(_ other: Markup) { bytes += other.bytes }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    add("<")
    add(name)
    for attribute in attributes {
      add(" ")
      add(attribute.name)
      guard let value = attribute.value else { continue }
      add("=\"")
      append(escaped: value)
      add("\"")
    }
  }

  private mutating func close(_ name: StaticString) {
    add("</")
    add(name)
    add(">")
  }

  private mutating func add(_ text: StaticString) { text.withUTF8Buffer { bytes += $0 } }

  private mutating func append(escaped text: String) {
    for byte in text.utf8
    where byte < 0x20 || byte >= 0x7F || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 {
      return bytes += XMLText.escaped(text).utf8
    }
    bytes += text.utf8
  }
}
