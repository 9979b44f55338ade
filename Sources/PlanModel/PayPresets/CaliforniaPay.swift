extension PayPreset {
  /// `us-ca`: California, non-exempt employees.
  static let california = PayPreset(
    id: "us-ca", name: "California", source: "California Labor Code § 510(a)", asOf: "2026-11",
    lines: [
      PresetLine(
        id: "overtime-day",
        terms: .premium(bands: [.beyond(8, 50), .beyond(12, 100)], when: PayDraft.When(), stacking: .add),
        contractDays: nil,
        source: "Labor Code § 510(a): 1.5 times the regular rate beyond 8 hours a day, twice beyond 12"),
      PresetLine(
        id: "overtime-week", terms: .weeklyOvertime(bands: [.beyond(40, 50)], without: "overtime-day"),
        contractDays: nil,
        source:
          "Labor Code § 510(a): 1.5 times beyond 40 hours a week; no hour counts as overtime of the day and of the week"
      ),
    ],
    notes: [
      "The seventh day of work in a workweek (1.5 times for 8 hours, then twice) is not a line: weekly rest forbids it where the working-time preset holds.",
      "The regular rate is the contract's hourly cost: what bonuses and differentials add to it is left out.",
      "Alternative workweek schedules (§ 511) replace `overtime-day`; reporting-time and split-shift pay of the wage orders are lines of a plan's own (`least-paid`, `allowance`).",
    ])
}
