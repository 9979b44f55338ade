import PlanModel

/// How a table is written: for programs, or for a spreadsheet that people open it with.
public struct TableForm: Sendable {
  /// What stands between fields.
  let delimiter: String
  /// What ends a record.
  let lineEnd: String
  /// What stands in front of everything.
  let mark: String
  /// What stands between a number and its decimals.
  let decimalSign: String
  /// Whether people's names stand beside their ids.
  let hasNames: Bool
  /// Whether times are written as a spreadsheet takes them for times.
  let hasPlainTimes: Bool

  private init(
    delimiter: String, lineEnd: String, mark: String, decimalSign: String, hasNames: Bool, hasPlainTimes: Bool
  ) {
    self.delimiter = delimiter
    self.lineEnd = lineEnd
    self.mark = mark
    self.decimalSign = decimalSign
    self.hasNames = hasNames
    self.hasPlainTimes = hasPlainTimes
  }

  /// Commas, decimal points, ids alone, times in ISO 8601.
  public static let programs = TableForm(
    delimiter: ",", lineEnd: "\n", mark: "", decimalSign: ".", hasNames: false, hasPlainTimes: false)

  /// The same with the line ends of Windows, which some systems ask for.
  static let windows = TableForm(
    delimiter: ",", lineEnd: "\r\n", mark: "", decimalSign: ".", hasNames: false, hasPlainTimes: false)

  /// What a plan's own export asks for.
  static func delimited(_ delimiter: ExportDraft.Delimiter) -> TableForm {
    let sign =
      switch delimiter {
      case .comma: ","
      case .semicolon: ";"
      case .tab: "\t"
      case .bar: "|"
      }
    return TableForm(
      delimiter: sign, lineEnd: "\r\n", mark: "", decimalSign: ".", hasNames: false, hasPlainTimes: false)
  }

  /// What Excel opens by a double click where a comma is the decimal sign: a byte order mark, semicolons, and decimals as the language
  /// writes them; with names beside ids, and times that are times.
  public static func excel(_ words: any Words) -> TableForm {
    TableForm(
      delimiter: ";", lineEnd: "\r\n", mark: "\u{FEFF}",
      decimalSign: words.numeral("0.5").filter { !$0.isNumber }, hasNames: true, hasPlainTimes: true)
  }

  /// A number that is written with a point.
  func decimal(_ plain: String) -> String { plain.replacing(".", with: decimalSign) }
}
