extension LabourPreset {
  /// `us-ca`: California, non-exempt employees.
  static let california = LabourPreset(
    id: "us-ca", name: "California",
    source: "California Labor Code §§ 510, 512, 551, 552; Industrial Welfare Commission wage orders (Order 4)",
    asOf: "2026-11",
    rules: [
      PresetRule(
        kind: .maximumDailyHours(minutes: 480), contractDays: nil,
        source: "Labor Code § 510(a): beyond 8 hours a day overtime is due; the preset plans none"),
      PresetRule(
        kind: .maximumWeeklyHours(minutes: 2400), contractDays: nil,
        source: "Labor Code § 510(a): beyond 40 hours a week overtime is due; the preset plans none"),
      PresetRule(
        kind: .weeklyRest(minutes: 1440, counted: .withinWeek), contractDays: nil,
        source: "Labor Code §§ 551, 552: one day's rest in seven, by the workweek (Mendoza v. Nordstrom, 2017)"),
    ],
    breaks: [
      BreakDemand(
        workLongerThan: 300, minutes: 30, count: 1, startsBy: 300, isPaid: nil,
        source: "Labor Code § 512(a): a meal period of 30 minutes when the work period exceeds five hours"),
      BreakDemand(
        workLongerThan: 600, minutes: 30, count: 2, startsBy: 600, isPaid: nil,
        source: "Labor Code § 512(a): a second meal period when the work period exceeds ten hours"),
      BreakDemand(
        workLongerThan: 210, minutes: 10, count: 1, startsBy: nil, isPaid: true,
        source: "IWC Order 4 (read in secondary sources only): 10 minutes, paid, per four hours or major fraction"),
      BreakDemand(
        workLongerThan: 360, minutes: 10, count: 2, startsBy: nil, isPaid: true,
        source: "IWC Order 4 (read in secondary sources only): 10 minutes, paid, per four hours or major fraction"),
      BreakDemand(
        workLongerThan: 600, minutes: 10, count: 3, startsBy: nil, isPaid: true,
        source: "IWC Order 4 (read in secondary sources only): 10 minutes, paid, per four hours or major fraction"),
    ],
    longestStretch: nil,
    notes: [
      "Meal periods that may be waived (§ 512(a)) are asked for all the same: leave the warning, or plan the meal.",
      "The first meal begins before the end of the fifth hour of work, the second before the end of the tenth (Brinker v. Superior Court, 2012); rests before it are work and do not set the count back.",
      "The day of rest is one of the workweek, so it lies within the week: a rest over its edge needs 24 hours in one of the two.",
      "The exception from the day of rest for short hours (§ 556) is not used.",
      "Overtime and alternative workweek schedules (§ 511) are not planned: override the hours where they apply.",
    ])
}
