extension HolidayCalendar {
  /// `DE`: Germany, the holidays that all states have.
  static let germany = HolidayCalendar(
    id: "DE", name: "Germany",
    sources: [
      "3 October: Unification Treaty (Einigungsvertrag) of 31 August 1990, Art. 2(2)",
      "The others: the laws on Sundays and holidays of the sixteen states, which agree on them",
    ], rules: nationwide,
    notes: ["What single states have beyond these is in the calendars `DE-BW` … `DE-TH`."])

  /// `DE-BW` … `DE-TH`: the states of Germany.
  static let germanStates: [HolidayCalendar] = [
    state(
      "BW", "Baden-Württemberg", "Feiertagsgesetz (FTG) in the version of 8 May 1995, § 1",
      [epiphany, corpusChristi, allSaints]),
    state(
      "BY", "Bavaria", "Feiertagsgesetz (FTG) of 21 May 1980, Art. 1",
      [epiphany, corpusChristi, assumption, allSaints],
      notes: [
        "Mariä Himmelfahrt is a holiday where most people are Catholic (most communes): elsewhere name it under `except`.",
        "The Friedensfest of the city of Augsburg (8 August) is not in it.",
      ]),
    state(
      "BE", "Berlin", "Gesetz über die Sonn- und Feiertage of 28 October 1954 as amended, § 1",
      [
        womensDay, HolidayRule("Tag der Befreiung", .on(["2025-05-08"])),
        HolidayRule("Jahrestag des 17. Juni", .on(["2028-06-17"])),
      ]),
    state(
      "BB", "Brandenburg", "Feiertagsgesetz (FTG) of 21 March 1991, § 2", [easterSunday, whitSunday, reformation]),
    state("HB", "Bremen", "Gesetz über die Sonn- und Feiertage of 12 November 1954 as amended, § 2", [reformation]),
    state("HH", "Hamburg", "Feiertagsgesetz of 16 October 1953 as amended, § 1", [reformation]),
    state("HE", "Hesse", "Hessisches Feiertagsgesetz (HFeiertagsG) of 29 December 1971, § 1", [corpusChristi]),
    state(
      "MV", "Mecklenburg-Vorpommern", "Feiertagsgesetz (FTG M-V) of 8 March 2002 as amended, § 2",
      [womensDay, reformation]),
    state(
      "NI", "Lower Saxony", "Niedersächsisches Feiertagsgesetz (NFeiertagsG) of 7 March 1995 as amended, § 2",
      [reformation]),
    state(
      "NW", "North Rhine-Westphalia", "Feiertagsgesetz NW of 23 April 1989, § 2", [corpusChristi, allSaints]),
    state("RP", "Rhineland-Palatinate", "Feiertagsgesetz (LFtG) of 15 July 1970, § 2", [corpusChristi, allSaints]),
    state(
      "SL", "Saarland", "Sonn- und Feiertagsgesetz (SFG) of 18 February 1976, § 2",
      [corpusChristi, assumption, allSaints]),
    state(
      "SN", "Saxony", "Sächsisches Sonn- und Feiertagsgesetz (SächsSFG) of 10 November 1992, § 1",
      [reformation, HolidayRule("Buß- und Bettag", .before(.wednesday, month: 11, day: 23))],
      notes: ["Fronleichnam, a holiday of some communes, is not in it."]),
    state(
      "ST", "Saxony-Anhalt", "Feiertagsgesetz (FeiertG LSA) of 22 May 1992, § 2", [epiphany, reformation]),
    state(
      "SH", "Schleswig-Holstein", "Gesetz über Sonn- und Feiertage (SFTG) of 28 June 2004 as amended, § 2",
      [reformation]),
    state(
      "TH", "Thuringia", "Thüringer Feiertagsgesetz (ThürFGtG) of 21 December 1994 as amended, § 2",
      [HolidayRule("Weltkindertag", .every(month: 9, day: 20)), reformation],
      notes: ["Fronleichnam, a holiday of some communes, is not in it."]),
  ]

  private static let nationwide = [
    HolidayRule("Neujahr", .every(month: 1, day: 1)), HolidayRule("Karfreitag", .easter(-2)),
    HolidayRule("Ostermontag", .easter(1)), HolidayRule("Tag der Arbeit", .every(month: 5, day: 1)),
    HolidayRule("Christi Himmelfahrt", .easter(39)), HolidayRule("Pfingstmontag", .easter(50)),
    HolidayRule("Tag der Deutschen Einheit", .every(month: 10, day: 3)),
    HolidayRule("1. Weihnachtstag", .every(month: 12, day: 25)),
    HolidayRule("2. Weihnachtstag", .every(month: 12, day: 26)),
  ]

  private static let epiphany = HolidayRule("Heilige Drei Könige", .every(month: 1, day: 6))
  private static let womensDay = HolidayRule("Frauentag", .every(month: 3, day: 8))
  private static let easterSunday = HolidayRule("Ostersonntag", .easter(0))
  private static let whitSunday = HolidayRule("Pfingstsonntag", .easter(49))
  private static let corpusChristi = HolidayRule("Fronleichnam", .easter(60))
  private static let assumption = HolidayRule("Mariä Himmelfahrt", .every(month: 8, day: 15))
  private static let reformation = HolidayRule("Reformationstag", .every(month: 10, day: 31))
  private static let allSaints = HolidayRule("Allerheiligen", .every(month: 11, day: 1))

  private static func state(
    _ code: String, _ name: String, _ source: String, _ own: [HolidayRule], notes: [String] = []
  ) -> HolidayCalendar {
    HolidayCalendar(
      id: "DE-\(code)", name: "Germany, \(name)",
      sources: [source, "3 October: Unification Treaty of 1990, Art. 2(2)"],
      rules: nationwide + own, notes: notes)
  }
}
