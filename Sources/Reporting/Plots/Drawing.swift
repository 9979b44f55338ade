/// A picture of a fixed size, drawn with classes that a page, or a file of its own, gives colours to.
protocol Drawing {
  /// Width and height in its own units.
  var size: (width: Double, height: Double) { get }
  /// What it shows, for those who do not see it.
  var title: String { get }
  /// Draws it from the upper left corner on.
  func draw(to svg: inout Markup)
}

extension Drawing {
  /// The picture within a page, as wide as there is room.
  func place(in page: inout Markup) {
    page.element(
      "svg", .class("chart"), Attribute("viewBox", Self.box(size.width, size.height)), Attribute("role", "img"),
      .label(title)
    ) { draw(to: &$0) }
  }

  /// `0 0 960 160`.
  static func box(_ width: Double, _ height: Double) -> String {
    "0 0 \(DecimalText.trimmed(width, places: 2)) \(DecimalText.trimmed(height, places: 2))"
  }
}

extension Markup {
  /// A text of a drawing, at its start, middle or end.
  mutating func caption(_ text: String, x: Double, y: Double, _ style: StaticString = "t") {
    element("text", .class(style), Attribute("x", x), Attribute("y", y), text: text)
  }

  /// A shape.
  mutating func path(_ style: StaticString, _ data: PathData) {
    if !data.isEmpty { empty("path", .class(style), Attribute("d", data.text)) }
  }
}
