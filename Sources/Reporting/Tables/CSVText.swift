/// Writes comma-separated values: a line feed after each record, quotes only where they are needed.
struct CSVText {
  private(set) var text = ""

  init(header: [String]) {
    append(header)
  }

  mutating func append(_ fields: [String]) {
    text += fields.map(CSVText.field).joined(separator: ",")
    text += "\n"
  }

  /// A field, in double quotes when it holds a comma, a quote, a line break, or a space at either end.
  private static func field(_ value: String) -> String {
    let special: Set<Unicode.Scalar> = [",", ";", "\t", "\"", "\n", "\r"]
    let scalars = value.unicodeScalars
    guard scalars.contains(where: { special.contains($0) }) || scalars.first == " " || scalars.last == " "
    else { return value }
    var quoted = "\""
    for scalar in scalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
