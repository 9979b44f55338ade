import Foundation
import Reporting

/// The calculator's answers as people and programs read them.
struct ErlangText {
  let rows: [ErlangGrid.Row]

  /// One object, or for a grid a list of objects that also hold their place on it.
  func json() throws -> String {
    rows.count == 1 ? try DocumentText.of(rows[0]) : try DocumentText.of(rows)
  }

  /// Comma-separated values, a row a question; empty where something does not apply.
  func csv() -> String {
    ([columns] + rows.map { row in columns.map { value(of: $0, in: row).map(exact) ?? "" } })
      .map { $0.joined(separator: ",") + "\n" }.joined()
  }

  /// With every digit; whole numbers without a point.
  private func exact(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }

  /// A line a measure for one question, a table for a grid.
  func table() -> String {
    if rows.count == 1 { return single(rows[0]) }
    let cells = [columns] + rows.map { row in columns.map { value(of: $0, in: row).map(Wording.plain) ?? "-" } }
    let widths = columns.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    let lines = cells.map { line in
      zip(line, widths).map { String(repeating: " ", count: $1 - $0.count) + $0 }.joined(separator: "  ") + "\n"
    }
    let overloaded = rows.filter { $0.answer.overload != nil }.count
    return lines.joined()
      + (overloaded > 0 ? "\(Wording.count(overloaded, "row")) without a long run: the queue grows without end\n" : "")
  }

  private func single(_ row: ErlangGrid.Row) -> String {
    var text = row.answer.numbers
      .map { $0.name.padding(toLength: 26, withPad: " ", startingAt: 0) + Wording.plain($0.value) + "\n" }.joined()
    if let definition = row.answer.serviceLevelDefinition { text += "service level \(definition)\n" }
    if let overload = row.answer.overload { text += "overload: \(overload)\n" }
    return text
  }

  /// Places first, then every measure that some row has.
  private var columns: [String] {
    var names = rows.first?.place.map(\.name) ?? []
    for row in rows {
      for number in row.answer.numbers where !names.contains(number.name) { names.append(number.name) }
    }
    return names
  }

  private func value(of column: String, in row: ErlangGrid.Row) -> Double? {
    row.place.first { $0.name == column }?.value ?? row.answer.numbers.first { $0.name == column }?.value
  }
}

extension ErlangGrid.Row: Encodable {
  private struct Name: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    try answer.encode(to: encoder)
    var container = encoder.container(keyedBy: Name.self)
    for (name, value) in place { try container.encode(value, forKey: Name(stringValue: name)) }
  }
}
