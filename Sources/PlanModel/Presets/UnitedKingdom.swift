extension LabourPreset {
  /// `uk`: United Kingdom, adult workers.
  static let unitedKingdom = LabourPreset(
    id: "uk", name: "United Kingdom",
    source: "Working Time Regulations 1998 (SI 1998/1833), adult workers",
    asOf: "2026-11",
    rules: [
      PresetRule(
        kind: .minimumRest(minutes: 660), contractDays: nil,
        source: "Working Time Regulations 1998 reg. 10: 11 consecutive hours in 24"),
      PresetRule(
        kind: .weeklyRest(minutes: 1440, counted: .beginsInWeek), contractDays: nil,
        source: "Working Time Regulations 1998 reg. 11(1): 24 uninterrupted hours in each seven-day period"),
      PresetRule(
        kind: .maximumWeeklyHours(minutes: 2880), contractDays: nil,
        source: "Working Time Regulations 1998 reg. 4: 48 hours a week on average, here in every week"),
    ],
    breaks: [
      BreakDemand(
        workLongerThan: 360, minutes: 20, count: 1, startsBy: nil, isPaid: nil,
        source: "Working Time Regulations 1998 reg. 12: 20 minutes when the day exceeds six hours")
    ],
    longestStretch: nil,
    notes: [
      "The 48 hours are an average over 17 weeks (`maximum-average-weekly-hours`) and workers may opt out: override the rule for those who did.",
      "When the seven-day period begins a relevant agreement may say (reg. 11(4)); without one it is Monday, 00:00. A rest counts for the week in which it begins, once; for periods fixed to the week write `weekly-rest: 24h`.",
      "Two rests, or one of 48 hours, in 14 days (reg. 11(2)) are not used.",
      "The exception for a change of shift, with compensatory rest, is not used.",
      "Young workers (12 hours of daily rest) need a contract and rules of their own.",
      "Night workers' eight hours in 24 on average are yours to add: `maximum-average-weekly-hours` with `from-nights`.",
    ])
}
