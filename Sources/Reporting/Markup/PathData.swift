/// The shape of many rectangles, or of a line, as one path of a drawing: one element however many there are.
struct PathData {
  private(set) var text = ""

  var isEmpty: Bool { text.isEmpty }

  /// A rectangle.
  mutating func rectangle(x: Double, y: Double, width: Double, height: Double) {
    guard width > 0, height > 0 else { return }
    let wide = number(width)
    text += "M\(number(x)) \(number(y))h\(wide)v\(number(height))h-\(wide)z"
  }

  /// Begins a line.
  mutating func move(to x: Double, _ y: Double) { text += "M\(number(x)) \(number(y))" }

  /// Goes on, first across, then up or down.
  mutating func step(to x: Double, _ y: Double) { text += "H\(number(x))V\(number(y))" }

  /// Goes on straight.
  mutating func line(to x: Double, _ y: Double) { text += "L\(number(x)) \(number(y))" }

  /// Closes the shape.
  mutating func close() { text += "z" }

  private func number(_ value: Double) -> String {
    let whole = value.rounded()
    return value == whole ? "\(Int(whole))" : DecimalText.trimmed(value, places: 1)
  }
}
