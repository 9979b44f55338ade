package import Workforce

extension Weekday {
  /// The English name, such as `Monday`.
  package var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

/// Days of the week as people write them: `monday`, `mon`, `mon-fri`, `sat,sun`, `daily`.
package enum WeekdayText {
  /// One weekday by its English name or its first three letters; `nil` for anything else.
  package static func weekday(_ text: some StringProtocol) -> Weekday? {
    let name = text.lowercased()
    return Weekday.allCases.first { $0.rawValue == name || String($0.rawValue.prefix(3)) == name }
  }

  /// The weekdays of a list of days and ranges; `nil` for anything else. A range may run over the week's end (`sat-mon`).
  package static func weekdays(_ text: String) -> [Weekday]? {
    if ["daily", "every day"].contains(text.lowercased()) { return Weekday.allCases }
    var found: [Weekday] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard (1...2).contains(ends.count), let first = weekday(trimmed(ends[0])),
        let last = weekday(trimmed(ends[ends.count - 1]))
      else { return nil }
      let length = (last.index - first.index + 7) % 7
      found += (0...length).map { first.adding(days: $0) }
    }
    return Weekday.allCases.filter { found.contains($0) }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " }
    guard let end = start.lastIndex(where: { $0 != " " }) else { return start }
    return start[...end]
  }
}
