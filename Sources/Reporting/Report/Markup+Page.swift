import Workforce

// What all parts of a page write alike.

extension Markup {
  /// A number that programs can read as well: `<data value="3488.5">3,488.5</data>`.
  mutating func figure(_ value: Double, places: Int, words: any Words) {
    element("data", Attribute("value", DecimalText.exact(value)), text: words.figure(value, places: places))
  }

  /// A share likewise.
  mutating func share(_ value: Double, places: Int, words: any Words) {
    element("data", Attribute("value", DecimalText.exact(value)), text: words.percent(value, places: places))
  }

  /// A name from outside, which may be written from right to left, and its id.
  mutating func agent(_ agent: Agent) {
    guard !agent.name.isEmpty, agent.name != agent.id else { return element("bdi", text: agent.id) }
    element("bdi", text: agent.name)
    text(" ")
    element("small", text: agent.id)
  }

  /// What may be wider than the page: it scrolls by itself, by keys too.
  mutating func scrollable(_ label: String, content: (inout Markup) -> Void) {
    element(
      "div", .class("scroll"), Attribute("role", "region"), .label(label), Attribute("tabindex", 0), content: content)
  }

  /// A head of columns; those of numbers stand to the right.
  mutating func columns(_ titles: [(label: String, isNumber: Bool)]) {
    element("thead") { head in
      head.element("tr") { row in
        for title in titles {
          if title.isNumber {
            row.element("th", Attribute("scope", "col"), .class("n"), text: title.label)
          } else {
            row.element("th", Attribute("scope", "col"), text: title.label)
          }
        }
      }
    }
  }

  /// A cell with a number.
  mutating func number(_ value: Double, places: Int, words: any Words) {
    element("td", .class("n")) { $0.figure(value, places: places, words: words) }
  }

  /// A cell with a number if it is known.
  mutating func number(_ value: Double?, places: Int, words: any Words) {
    if let value { number(value, places: places, words: words) } else { element("td", .class("n"), text: "–") }
  }

  /// A line in quiet letters, which begins with a capital.
  mutating func note(_ text: String) {
    element("p", .class("note"), text: text.prefix(1).uppercased() + text.dropFirst())
  }
}

extension Markup {
  /// A little field of a legend, filled as the drawing is; `width` in the drawing's units.
  mutating func swatch(_ style: StaticString, width: Int = 16) {
    element(
      "svg", .class("key"), Attribute("viewBox", "0 0 \(width) 12"), Attribute("preserveAspectRatio", "none"),
      Attribute("aria-hidden", "true")
    ) { key in
      key.empty("path", .class(style), Attribute("d", "M0 1h\(width)v10h-\(width)z"))
    }
  }
}
