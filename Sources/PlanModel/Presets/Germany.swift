extension LabourPreset {
  /// `de`: Germany.
  static let germany = LabourPreset(
    id: "de", name: "Germany",
    source:
      "Arbeitszeitgesetz (ArbZG) of 6 June 1994 (BGBl. I p. 1170), last amended by Art. 52 of the Act of 23 October 2024",
    asOf: "2026-11",
    rules: [
      PresetRule(
        kind: .minimumRest(minutes: 660), contractDays: nil,
        source: "ArbZG § 5(1): 11 uninterrupted hours after the end of the day's work"),
      PresetRule(
        kind: .maximumDailyHours(minutes: 600), contractDays: nil,
        source: "ArbZG § 3: 8 hours a working day, up to 10 when 8 are kept on average over 24 weeks"),
      PresetRule(
        kind: .maximumWeeklyHours(minutes: 2880), contractDays: nil,
        source: "ArbZG § 3: six working days of 8 hours on average over 24 weeks, here in every week"),
      PresetRule(
        kind: .weeklyRest(minutes: 2100, counted: .beginsInWeek), contractDays: nil,
        source: "ArbZG §§ 9, 11(3), (4): Sunday or a day in its place, with the 11 hours of § 5 beside it"),
    ],
    breaks: [
      BreakDemand(
        workLongerThan: 360, minutes: 15, count: 1, startsBy: nil, isPaid: nil,
        source: "ArbZG § 4: 30 minutes when work exceeds six hours, in parts of at least 15", total: 30),
      BreakDemand(
        workLongerThan: 540, minutes: 15, count: 1, startsBy: nil, isPaid: nil,
        source: "ArbZG § 4: 45 minutes when work exceeds nine hours, in parts of at least 15", total: 45),
    ],
    longestStretch: 360,
    notes: [
      "The average of 8 hours over six months or 24 weeks (§ 3) is `maximum-average-weekly-hours: {hours: 48h, weeks: 24}`; the preset keeps 48 hours in every week, which is stricter.",
      "Work on Sundays and public holidays (§ 9) is allowed in the cases of § 10 and of the states' ordinances only: close the queues in the calendar where it is not.",
      "Fifteen Sundays a year without work (§ 11(1)) are not expressible in a horizon of weeks: `maximum-weekends` limits them in each.",
      "The day in place of a Sunday may come within two weeks, that of a holiday within eight (§ 11(3)): the preset asks for one that begins in every week, which is stricter.",
      "A break counts from 15 minutes on (§ 4), whereas every break ends a `longest-stretch`: let shorter ones be none in shifts of more than six hours.",
      "Night workers' eight hours on average over a month (§ 6(2)) are yours to add: `maximum-average-weekly-hours` with `from-nights`; night is 23:00 to 06:00 (§ 2(3)), as `night` has it.",
      "Agreements may say otherwise (§§ 7, 12): override the rules where they do. Young people (JArbSchG) and expectant mothers (MuSchG) need contracts and rules of their own.",
    ])
}
