/// A name of a sheet, a heading or a word in a workbook.
public enum SheetLabel: Hashable, Sendable, CaseIterable {
  // Names of sheets: at most 31 characters, each different from all others.
  case roster, activities, coverage, agents, findings, scenarios, lists, changes
  // Headings.
  case id, name, start, required, present, short, over, rule, hardness, granted, difference, certainty
  // Labels.
  case total, onDuty, agentHours, colours, proven, open, exact
}

/// What a language says in workbooks beside what it says in the report.
public protocol SheetWords: Sendable {
  /// A name of a sheet, a heading or a word.
  func heading(_ label: SheetLabel) -> String
  /// The format of a day in the heading of a column, as workbooks write formats.
  ///
  /// ## Source
  /// ECMA-376, part 1, section 18.8.31; the language in brackets is a number of MS-LCID.
  var dayFormat: String { get }
  /// The format of a day with its time, likewise.
  var momentFormat: String { get }
}
