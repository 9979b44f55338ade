/// An attribute of an element: its name is a literal, its value any text.
struct Attribute {
  let name: StaticString
  /// `nil` for one that is there or not, such as `hidden`.
  let value: String?

  init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value
  }

  /// A number of a drawing, to hundredths.
  init(_ name: StaticString, _ value: Double) { self.init(name, DecimalText.trimmed(value, places: 2)) }

  /// A whole number.
  init(_ name: StaticString, _ value: Int) { self.init(name, "\(value)") }

  /// Classes, with spaces between.
  static func `class`(_ names: StaticString) -> Attribute { Attribute("class", "\(names)") }

  /// A class of a numbered row, such as `q3`.
  static func `class`(_ name: StaticString, _ number: Int) -> Attribute { Attribute("class", "\(name)\(number)") }

  /// The element's id.
  static func id(_ id: String) -> Attribute { Attribute("id", id) }

  /// A link within the page.
  static func link(to id: String) -> Attribute { Attribute("href", "#\(id)") }

  /// What an element is called where it says nothing itself.
  static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }
}
