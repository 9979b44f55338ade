extension HolidayCalendar {
  /// `ID`: Indonesia, national holidays and joint leave.
  static let indonesia = HolidayCalendar(
    id: "ID", name: "Indonesia",
    sources: [
      "Presidential Decree (Keppres) 8/2024 of 29 January 2024: which days are holidays",
      "2024: Joint Decree (SKB) 855/2023, 3/2023 and 4/2023 of 12 September 2023; general elections Keppres 10/2024, regional elections Keppres 33/2024",
      "2025: Joint Decree 1017/2024, 2/2024 and 2/2024 of 14 October 2024; 18 August 2025 by Joint Decree 933/2025, 1/2025 and 3/2025 of 7 August 2025",
      "2026: Joint Decree 1497/2025, 2/2025 and 5/2025 of 19 September 2025",
      "2027: Joint Decree of the three ministers, as the State Secretariat announced it (setneg.go.id, September 2026; read in a secondary source, its numbers were not)",
      "Joint leave in the private sector: Circular (SE) of the Minister of Manpower M/3/HK.04/IV/2022, voluntary and taken from annual leave",
    ],
    rules: [
      HolidayRule("Tahun Baru Masehi", .every(month: 1, day: 1)),
      HolidayRule(
        "Isra Mikraj", .on(["2024-02-08", "2025-01-27", "2026-01-16", "2027-01-05", "2027-12-26", "2028-12-14?"])),
      HolidayRule("Imlek", .on(["2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26?"])),
      HolidayRule("Nyepi", .on(["2024-03-11", "2025-03-29", "2026-03-19", "2027-03-08", "2028-03-26?"])),
      HolidayRule("Wafat Yesus Kristus", .easter(-2)), HolidayRule("Paskah", .easter(0)),
      HolidayRule(
        "Idul Fitri",
        .on([
          "2024-04-10", "2024-04-11", "2025-03-31", "2025-04-01", "2026-03-21", "2026-03-22", "2027-03-10?",
          "2027-03-11?", "2028-02-27?", "2028-02-28?",
        ])),
      HolidayRule("Hari Buruh", .every(month: 5, day: 1)), HolidayRule("Kenaikan Yesus Kristus", .easter(39)),
      HolidayRule("Waisak", .on(["2024-05-23", "2025-05-12", "2026-05-31", "2027-05-20", "2028-05-09?"])),
      HolidayRule("Hari Lahir Pancasila", .every(month: 6, day: 1)),
      HolidayRule("Idul Adha", .on(["2024-06-17", "2025-06-06", "2026-05-27", "2027-05-17?", "2028-05-05?"])),
      HolidayRule("Tahun Baru Islam", .on(["2024-07-07", "2025-06-27", "2026-06-16", "2027-06-06", "2028-05-26?"])),
      HolidayRule("Hari Kemerdekaan", .every(month: 8, day: 17)),
      HolidayRule("Maulid Nabi", .on(["2024-09-16", "2025-09-05", "2026-08-25", "2027-08-15", "2028-08-04?"])),
      HolidayRule("Natal", .every(month: 12, day: 25)),
      HolidayRule("Pemilu", .on(["2024-02-14"])), HolidayRule("Pilkada", .on(["2024-11-27"])),
      HolidayRule(
        "Cuti bersama Imlek", .on(["2024-02-09", "2025-01-28", "2026-02-16", "2027-02-05"]), .jointLeave),
      HolidayRule("Cuti bersama Nyepi", .on(["2024-03-12", "2025-03-28", "2026-03-18"]), .jointLeave),
      HolidayRule("Cuti bersama Wafat Yesus Kristus", .on(["2027-03-25"]), .jointLeave),
      HolidayRule(
        "Cuti bersama Idul Fitri",
        .on([
          "2024-04-08", "2024-04-09", "2024-04-12", "2024-04-15", "2025-04-02", "2025-04-03", "2025-04-04",
          "2025-04-07", "2026-03-20", "2026-03-23", "2026-03-24", "2027-03-09", "2027-03-12", "2027-03-15",
        ]), .jointLeave),
      HolidayRule(
        "Cuti bersama Kenaikan Yesus Kristus", .on(["2024-05-10", "2025-05-30", "2026-05-15"]), .jointLeave),
      HolidayRule("Cuti bersama Waisak", .on(["2024-05-24", "2025-05-13", "2027-05-19"]), .jointLeave),
      HolidayRule(
        "Cuti bersama Idul Adha", .on(["2024-06-18", "2025-06-09", "2026-05-28", "2027-05-18"]), .jointLeave),
      HolidayRule("Cuti bersama Hari Kemerdekaan", .on(["2025-08-18"]), .jointLeave),
      HolidayRule(
        "Cuti bersama Natal", .on(["2024-12-26", "2025-12-26", "2026-12-24", "2027-12-24"]), .jointLeave),
    ],
    undecided: [Undecided(kind: .jointLeave, year: 2028)],
    notes: [
      "Idul Fitri and Idul Adha are expected until the government's session (sidang isbat) has sighted the moon; of 2028 every feast of the moon is.",
      "Joint leave is no paid holiday in the private sector unless `joint-leave: holiday` says so.",
      "Holidays of one region, and of later elections, are not in it.",
    ])
}
