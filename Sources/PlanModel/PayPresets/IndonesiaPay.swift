extension PayPreset {
  /// `id`: Indonesia.
  static let indonesia = PayPreset(
    id: "id", name: "Indonesia",
    source: "Government Regulation (PP) 35/2021 of 2 February 2021, Art. 31", asOf: "2026-11",
    lines: [
      PresetLine(
        id: "overtime-day",
        terms: .premium(bands: [.beyond(7, 50), .beyond(8, 100)], when: PayDraft.When(), stacking: .highest),
        contractDays: 6...7,
        source: "PP 35/2021 Art. 31(1), with Art. 21(2)a: beyond 7 hours 1.5 times the hour, then twice"),
      PresetLine(
        id: "overtime-day",
        terms: .premium(bands: [.beyond(8, 50), .beyond(9, 100)], when: PayDraft.When(), stacking: .highest),
        contractDays: 0...5,
        source: "PP 35/2021 Art. 31(1), with Art. 21(2)b: beyond 8 hours 1.5 times the hour, then twice"),
      PresetLine(
        id: "holiday",
        terms: .premium(
          bands: [.beyond(0, 100), .beyond(7, 200), .beyond(8, 300)], when: PayDraft.When(on: .holidays),
          stacking: .highest),
        contractDays: 6...7,
        source: "PP 35/2021 Art. 31(2)a: on a holiday, twice the hour for 7 hours, the 8th three times, then four times"
      ),
      PresetLine(
        id: "holiday",
        terms: .premium(
          bands: [.beyond(0, 100), .beyond(8, 200), .beyond(9, 300)], when: PayDraft.When(on: .holidays),
          stacking: .highest),
        contractDays: 0...5,
        source: "PP 35/2021 Art. 31(3): on a holiday, twice the hour for 8 hours, the 9th three times, then four times"),
      PresetLine(
        id: "overtime-week",
        terms: .weeklyOvertime(bands: [.beyond(40, 50)], without: "overtime-day"), contractDays: nil,
        source: "PP 35/2021 Art. 31(1), with Art. 21(2): beyond 40 hours a week; 1.5 times the hour"),
    ],
    notes: [
      "The hour is 1/173 of the month's pay (Art. 32): write it as the `cost` of the contract.",
      "Work on the agent's own weekly rest day is paid as on a holiday (Art. 31(2), (3)): which day that is follows from the roster, so no line says it; add one by `days` where the day is fixed.",
      "A holiday on the shortest working day of a week of six days (Art. 31(2)b) is paid as any other.",
      "Beyond 40 hours a week every hour is paid as a first hour of overtime; where the extra hours fall on few days, those after the first are worth twice the hour.",
      "No premium for nights stands in the regulation.",
    ])
}
