extension LabourPreset {
  /// `eu`: the European Union's minimum, before national law.
  static let europeanUnion = LabourPreset(
    id: "eu", name: "European Union",
    source: "Directive 2003/88/EC of 4 November 2003 concerning certain aspects of the organisation of working time",
    asOf: "2026-11",
    rules: [
      PresetRule(
        kind: .minimumRest(minutes: 660), contractDays: nil,
        source: "Directive 2003/88/EC Art. 3: 11 consecutive hours in 24"),
      PresetRule(
        kind: .weeklyRest(minutes: 2100, counted: .beginsInWeek), contractDays: nil,
        source: "Directive 2003/88/EC Art. 5: 24 hours and the 11 of the daily rest per each seven-day period"),
      PresetRule(
        kind: .maximumWeeklyHours(minutes: 2880), contractDays: nil,
        source: "Directive 2003/88/EC Art. 6: 48 hours a week on average, here in every week"),
    ],
    breaks: [
      BreakDemand(
        workLongerThan: 360, minutes: 5, count: 1, startsBy: nil, isPaid: nil,
        source: "Directive 2003/88/EC Art. 4: a break when the day exceeds six hours, its length by national law")
    ],
    longestStretch: nil,
    notes: [
      "National law often asks for more: override the rules where it does.",
      "The 48 hours are an average over a reference period (Art. 16); the preset keeps them in every week. `maximum-average-weekly-hours` says the average.",
      "The weekly rest may fall anywhere within each seven-day period (Court of Justice, C-306/16 of 9 November 2017). Where the period begins Art. 5 leaves open: a rest counts for the week in which it begins, once.",
      "Where national law keeps the rest inside the calendar week, write `weekly-rest: 35h`.",
      "Night workers' eight hours in 24 on average (Art. 8) are yours to add: `maximum-average-weekly-hours` with `from-nights`.",
    ])
}
