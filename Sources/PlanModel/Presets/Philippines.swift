extension LabourPreset {
  /// `ph`: the Philippines.
  static let philippines = LabourPreset(
    id: "ph", name: "Philippines",
    source: "Labor Code of the Philippines (Presidential Decree 442 of 1 May 1974, as amended; DOLE edition of 2016)",
    asOf: "2026-11",
    rules: [
      PresetRule(
        kind: .maximumDailyHours(minutes: 480), contractDays: nil,
        source: "Labor Code Art. 83: normal hours of at most 8 a day, meals excluded"),
      PresetRule(
        kind: .weeklyRest(minutes: 1440, counted: .anySevenDays), contractDays: nil,
        source: "Labor Code Art. 91: 24 consecutive hours after six consecutive normal work days"),
      PresetRule(
        kind: .maximumConsecutiveDays(days: 6), contractDays: nil,
        source: "Labor Code Art. 91: rest after every six consecutive normal work days"),
    ],
    breaks: [
      BreakDemand(
        workLongerThan: 300, minutes: 60, count: 1, startsBy: nil, isPaid: nil,
        source: "Labor Code Art. 85: at least 60 minutes for regular meals (from which length on is not said; here 5 h)"
      )
    ],
    longestStretch: nil,
    notes: [
      "Overtime (Art. 87), the night differential (Art. 86) and pay on rest days (Art. 93) are matters of pay.",
      "Shorter meals that count as working time, where regulations allow them, leave a warning.",
      "The weekly rest of Art. 91 comes after six days of work, so it is asked for in any seven days, whatever day weeks begin on.",
      "No rest between shifts stands in these articles: add `minimum-rest` as a policy if it is wanted.",
    ])
}
