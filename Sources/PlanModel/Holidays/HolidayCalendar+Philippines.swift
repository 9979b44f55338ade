extension HolidayCalendar {
  /// `PH`: the Philippines, regular holidays and special days.
  static let philippines = HolidayCalendar(
    id: "PH", name: "Philippines",
    sources: [
      "Executive Order 292 (1987), Book I, § 26, as amended by Republic Acts 9492 (2007), 9849 (2009) and 10966 (2017): regular holidays and special days of every year",
      "2024: Proclamation 368 of 11 October 2023, 9 February added; Eid'l Fitr Proclamation 514, Eid'l Adha 579 of 4 June 2024, Ninoy Aquino Day on 23 August by 665 of 15 August 2024",
      "2025: Proclamation 727 of 30 October 2024; Eid'l Fitr 839, Eid'l Adha 911, elections of 12 May 878, 27 July 729",
      "2026: Proclamation 1006 of 3 September 2025; Eid'l Fitr 1189 of March, Eid'l Adha 1264 of May 2026",
      "2027: Proclamation 1427 of September 2026 (read in a secondary source)",
      "Special (working) days: Proclamations 727 and 1006 (EDSA), Republic Acts 9645 (2009), 11370 (2019) and 12228 (2025)",
    ],
    rules: [
      HolidayRule("New Year's Day", .every(month: 1, day: 1)),
      HolidayRule("Maundy Thursday", .easter(-3)), HolidayRule("Good Friday", .easter(-2)),
      HolidayRule("Araw ng Kagitingan", .every(month: 4, day: 9)),
      HolidayRule("Eid'l Fitr", .on(["2024-04-10", "2025-04-01", "2026-03-20", "2027-03-10?", "2028-02-27?"])),
      HolidayRule("Labor Day", .every(month: 5, day: 1)),
      HolidayRule("Eid'l Adha", .on(["2024-06-17", "2025-06-06", "2026-05-27", "2027-05-17?", "2028-05-05?"])),
      HolidayRule("Independence Day", .every(month: 6, day: 12)),
      HolidayRule("National Heroes Day", .last(.monday, month: 8)),
      HolidayRule("Bonifacio Day", .every(month: 11, day: 30)),
      HolidayRule("Christmas Day", .every(month: 12, day: 25)), HolidayRule("Rizal Day", .every(month: 12, day: 30)),
      HolidayRule("Additional special day", .on(["2024-02-09"]), .specialNonWorking),
      HolidayRule(
        "Chinese New Year", .on(["2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26?"]),
        .specialNonWorking),
      HolidayRule("Black Saturday", .easter(-1), .specialNonWorking, expected: 2028...2028),
      HolidayRule("Elections", .on(["2025-05-12"]), .specialNonWorking),
      HolidayRule("Iglesia ni Cristo", .on(["2025-07-27"]), .specialNonWorking),
      HolidayRule(
        "Ninoy Aquino Day", .on(["2024-08-23", "2025-08-21", "2026-08-21", "2027-08-21", "2028-08-21"]),
        .specialNonWorking),
      HolidayRule("All Saints' Day Eve", .on(["2025-10-31"]), .specialNonWorking),
      HolidayRule("All Saints' Day", .every(month: 11, day: 1), .specialNonWorking),
      HolidayRule("All Souls' Day", .on(["2024-11-02", "2026-11-02", "2027-11-02"]), .specialNonWorking),
      HolidayRule("Immaculate Conception", .every(month: 12, day: 8), .specialNonWorking),
      HolidayRule(
        "Christmas Eve", .on(["2024-12-24", "2025-12-24", "2026-12-24", "2027-12-24"]), .specialNonWorking),
      HolidayRule("Last Day of the Year", .every(month: 12, day: 31), .specialNonWorking),
      HolidayRule(
        "EDSA Anniversary", .on(["2025-02-25", "2026-02-25", "2027-02-25?", "2028-02-25?"]), .specialWorking),
      HolidayRule(
        "Iglesia ni Cristo", .on(["2024-07-27", "2026-07-27", "2027-07-27", "2028-07-27"]), .specialWorking),
      HolidayRule("Nativity of Mary", .every(month: 9, day: 8), .specialWorking),
      HolidayRule("Sheikh Karim'ul Makhdum Day", .every(month: 11, day: 7), .specialWorking, years: 2025...9999),
    ],
    undecided: [Undecided(kind: .specialNonWorking, year: 2028)],
    notes: [
      "Regular holidays and special (non-working) days are both holidays of the plan, though the law pays them apart: twice the wage, and three tenths more (Labor Code Art. 94 and its rules; see `special-non-working`).",
      "The feasts of the Hijra are proclaimed weeks before they come, on the advice of the National Commission on Muslim Filipinos.",
      "Holidays of one province or city, and of Muslims alone (Presidential Decree 1083), are not in it.",
    ])
}
