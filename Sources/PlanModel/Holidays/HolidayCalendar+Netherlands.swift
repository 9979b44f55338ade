extension HolidayCalendar {
  /// `NL`: the Netherlands.
  static let netherlands = HolidayCalendar(
    id: "NL", name: "Netherlands",
    sources: [
      "Algemene termijnenwet of 25 July 1964, Art. 3(1): generally recognised holidays",
      "Koningsdag: Royal Decree of 10 April 2013 (27 April, the Saturday before when it is a Sunday)",
    ],
    rules: [
      HolidayRule("Nieuwjaarsdag", .every(month: 1, day: 1)),
      HolidayRule("Eerste Paasdag", .easter(0)), HolidayRule("Tweede Paasdag", .easter(1)),
      HolidayRule(
        "Koningsdag", .on(["2024-04-27", "2025-04-26", "2026-04-27", "2027-04-27", "2028-04-27"])),
      HolidayRule("Bevrijdingsdag", .every(month: 5, day: 5)), HolidayRule("Hemelvaartsdag", .easter(39)),
      HolidayRule("Eerste Pinksterdag", .easter(49)), HolidayRule("Tweede Pinksterdag", .easter(50)),
      HolidayRule("Eerste Kerstdag", .every(month: 12, day: 25)),
      HolidayRule("Tweede Kerstdag", .every(month: 12, day: 26)),
    ],
    notes: [
      "The law gives nobody the day off: which of them are paid the agreement says. Many pay Bevrijdingsdag once in five years (2025) only: name it under `except`, or the years one by one.",
      "Goede Vrijdag is equal to them for legal terms alone (Art. 3(2)) and is not in it; Easter Sunday and Whit Sunday are Sundays to that law, and holidays to most agreements.",
    ])
}
