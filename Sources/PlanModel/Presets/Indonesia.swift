extension LabourPreset {
  /// `id`: Indonesia.
  static let indonesia = LabourPreset(
    id: "id", name: "Indonesia",
    source: "Government Regulation (PP) 35/2021 of 2 February 2021; Manpower Act (UU) 13/2003 as amended by UU 6/2023",
    asOf: "2026-11",
    rules: [
      PresetRule(
        kind: .maximumDailyHours(minutes: 480), contractDays: 0...5,
        source: "PP 35/2021 Art. 21(2)b: 8 hours a day in a week of five days"),
      PresetRule(
        kind: .maximumDailyHours(minutes: 420), contractDays: 6...7,
        source: "PP 35/2021 Art. 21(2)a: 7 hours a day in a week of six days"),
      PresetRule(
        kind: .maximumWeeklyHours(minutes: 2400), contractDays: nil,
        source: "PP 35/2021 Art. 21(2): 40 hours a week"),
      PresetRule(
        kind: .weeklyRest(minutes: 1440, counted: .beginsInWeek), contractDays: nil,
        source: "PP 35/2021 Art. 22; UU 13/2003 Art. 79(2)b as amended: a day of rest each week"),
      PresetRule(
        kind: .maximumConsecutiveDays(days: 6), contractDays: nil,
        source: "PP 35/2021 Art. 22a: one day of rest for six days of work"),
      PresetRule(
        kind: .minimumRest(minutes: 660), contractDays: nil,
        source: "policy of this preset: no statutory rest between shifts was found"),
    ],
    breaks: [
      BreakDemand(
        workLongerThan: 240, minutes: 30, count: 1, startsBy: 240, isPaid: false,
        source: "UU 13/2003 Art. 79(2)a as amended: half an hour after four hours of continuous work, not working time")
    ],
    longestStretch: 240,
    notes: [
      "Overtime (PP 35/2021 Art. 26: at most 4 hours a day and 18 a week, with consent, Art. 28) is not planned.",
      "The two days of rest in a week of five days (PP 35/2021 Art. 22b) follow from the contract's days.",
      "Sectors with other hours (PP 35/2021 Art. 23) override the hours.",
      "Duties towards women at night, 23:00-07:00 (UU 13/2003 Art. 76; KEP.224/MEN/2003), are not rules of a roster.",
      "The meal begins within four hours of work since the shift's start: a short paid rest is working time and does not set the count back. Every break ends a `longest-stretch`.",
      "A day of rest is read as 24 hours that begin in the week: six nights and the time to the next leave one.",
    ])
}
