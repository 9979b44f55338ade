extension PayPreset {
  /// `ph`: the Philippines.
  static let philippines = PayPreset(
    id: "ph", name: "Philippines",
    source: "Labor Code of the Philippines (Presidential Decree 442 of 1 May 1974, as amended), Arts. 86, 87, 93, 94",
    asOf: "2026-11",
    lines: [
      PresetLine(
        id: "night",
        terms: .premium(
          bands: [.beyond(0, 10)], when: PayDraft.When(hours: DayWindow("22:00-06:00").map { [$0] }), stacking: .add),
        contractDays: nil,
        source: "Labor Code Art. 86: 10 % of the regular wage for each hour between 22:00 and 06:00"),
      PresetLine(
        id: "overtime-day",
        terms: .premium(bands: [.beyond(8, 25)], when: PayDraft.When(), stacking: .highest), contractDays: nil,
        source: "Labor Code Art. 87: 25 % beyond eight hours a day"),
      PresetLine(
        id: "holiday",
        terms: .premium(
          bands: [.beyond(0, 100), .beyond(8, 160)], when: PayDraft.When(on: .holidays), stacking: .highest),
        contractDays: nil,
        source:
          "Labor Code Art. 94(b): twice the regular rate on a regular holiday; beyond eight hours 30 % of that more, Art. 87"
      ),
    ],
    notes: [
      "Every holiday that the calendar marks counts as a regular holiday. Leave the mark off special days, and pay them by a line of their own: 30 % (Art. 93(c)).",
      "Work on the agent's own rest day (30 %, Art. 93(a)) follows from the roster, so no line says it; add one by `days` where the day is fixed.",
      "The night differential is taken of the regular wage, as the article says; practice takes it of the rate of the hour, holidays and overtime included.",
      "Holiday pay without work (Art. 94(a)) is no cost of a roster.",
    ])
}
