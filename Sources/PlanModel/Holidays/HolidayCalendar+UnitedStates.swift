extension HolidayCalendar {
  /// `US`: federal holidays of the United States.
  static let unitedStates = HolidayCalendar(
    id: "US", name: "United States",
    sources: [
      "5 U.S.C. § 6103(a): legal public holidays",
      "5 U.S.C. § 6103(b) and Executive Order 11582 of 11 February 1971: days on which holidays at a weekend are observed",
    ],
    rules: [
      HolidayRule("New Year's Day", .every(month: 1, day: 1)),
      HolidayRule("Martin Luther King Jr. Day", .nth(3, .monday, month: 1)),
      HolidayRule("Washington's Birthday", .nth(3, .monday, month: 2)),
      HolidayRule("Memorial Day", .last(.monday, month: 5)),
      HolidayRule("Juneteenth", .every(month: 6, day: 19)),
      HolidayRule("Independence Day", .every(month: 7, day: 4)),
      HolidayRule("Labor Day", .nth(1, .monday, month: 9)), HolidayRule("Columbus Day", .nth(2, .monday, month: 10)),
      HolidayRule("Veterans Day", .every(month: 11, day: 11)),
      HolidayRule("Thanksgiving Day", .nth(4, .thursday, month: 11)),
      HolidayRule("Christmas Day", .every(month: 12, day: 25)),
    ], weekends: .observed,
    notes: [
      "Private employers need not keep them: name what yours does not under `except`.",
      "Inauguration Day (20 January 2025, around Washington only), days on which an Executive Order closes offices, and holidays of single states are not in it.",
    ])
}
