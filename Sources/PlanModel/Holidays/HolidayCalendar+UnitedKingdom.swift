extension HolidayCalendar {
  /// `GB`: England and Wales, as `GB-ENG`.
  static let greatBritain = england(
    "GB", notes: ["Scotland and Northern Ireland have others: `GB-SCT`, `GB-NIR`."])

  /// `GB-ENG`, `GB-SCT` and `GB-NIR`: the parts of the United Kingdom.
  static let unitedKingdom: [HolidayCalendar] = [
    england("GB-ENG", notes: []),
    HolidayCalendar(
      id: "GB-SCT", name: "United Kingdom, Scotland",
      sources: [
        act, "St Andrew's Day: St Andrew's Day Bank Holiday (Scotland) Act 2007",
        "15 June 2026: Royal Proclamation under section 1(3) of the Act (read in a secondary source)",
      ],
      rules: [
        newYear, HolidayRule("2nd January", .every(month: 1, day: 2)), goodFriday, earlyMay, spring,
        HolidayRule("World Cup bank holiday", .on(["2026-06-15"])),
        HolidayRule("Summer bank holiday", .nth(1, .monday, month: 8)),
        HolidayRule("St Andrew's Day", .every(month: 11, day: 30)), christmas, boxing,
      ], weekends: .substituted,
      notes: [entitlement, "Local holidays of councils are not in it."]),
    HolidayCalendar(
      id: "GB-NIR", name: "United Kingdom, Northern Ireland",
      sources: [act, "12 July: yearly proclamation of the Secretary of State"],
      rules: [
        newYear, HolidayRule("St Patrick's Day", .every(month: 3, day: 17)), goodFriday, easterMonday, earlyMay, spring,
        HolidayRule("Battle of the Boyne", .every(month: 7, day: 12)), summer, christmas, boxing,
      ], weekends: .substituted, notes: [entitlement]),
  ]

  private static func england(_ id: String, notes: [String]) -> HolidayCalendar {
    HolidayCalendar(
      id: id, name: "United Kingdom, England and Wales", sources: [act],
      rules: [newYear, goodFriday, easterMonday, earlyMay, spring, summer, christmas, boxing],
      weekends: .substituted, notes: [entitlement] + notes)
  }

  private static let act =
    "Banking and Financial Dealings Act 1971, section 1 and Schedule 1; New Year's Day, the first Monday in May and substitute days by yearly Royal Proclamation; Good Friday and Christmas Day by common law"
  private static let entitlement =
    "A bank holiday at a weekend is held on the next weekday (`substitute day`). The date itself stands in the calendar as the other date: where the agreement pays that one, write `other-date: holiday`."

  private static let newYear = HolidayRule("New Year's Day", .every(month: 1, day: 1))
  private static let goodFriday = HolidayRule("Good Friday", .easter(-2))
  private static let easterMonday = HolidayRule("Easter Monday", .easter(1))
  private static let earlyMay = HolidayRule("Early May bank holiday", .nth(1, .monday, month: 5))
  private static let spring = HolidayRule("Spring bank holiday", .last(.monday, month: 5))
  private static let summer = HolidayRule("Summer bank holiday", .last(.monday, month: 8))
  private static let christmas = HolidayRule("Christmas Day", .every(month: 12, day: 25))
  private static let boxing = HolidayRule("Boxing Day", .every(month: 12, day: 26))
}
