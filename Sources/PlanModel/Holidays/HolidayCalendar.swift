import Workforce

/// The public holidays of a country or a part of it, with the laws and decrees they are read from.
///
/// Holidays with a rule (a date, a weekday of a month, a distance from Easter) are computed; those that the moon or a decree sets are
/// dates. Both were read as they stood in ``asOf``.
public struct HolidayCalendar: Hashable, Sendable {
  /// What becomes of a holiday on a Saturday or a Sunday.
  enum Weekends: Hashable, Sendable {
    /// Nothing.
    case stay
    /// The next weekday that is no holiday takes its place.
    case substituted
    /// It stays, and is observed on the Friday before or the Monday after as well.
    case observed
  }

  /// Days of a kind that a year will have and that were not decreed when the calendar was made.
  public struct Undecided: Hashable, Sendable {
    /// The kind.
    public let kind: HolidayKind
    /// The year.
    public let year: Int
  }

  /// Stable id, as `holidays: ID` names it: ISO 3166, and for parts of a country ISO 3166-2.
  public let id: String
  /// Country or region, in English.
  public let name: String
  /// Laws and decrees.
  public let sources: [String]
  /// What the calendar does not say.
  public let notes: [String]
  /// Days that are still to be decreed, by year.
  public let undecided: [Undecided]
  let rules: [HolidayRule]
  let weekends: Weekends

  /// The years it knows.
  public static let years = 2024...2028
  /// When laws and decrees were read: year and month.
  public static let asOf = "2026-11"

  init(
    id: String, name: String, sources: [String], rules: [HolidayRule], weekends: Weekends = .stay,
    undecided: [Undecided] = [], notes: [String] = []
  ) {
    self.id = id
    self.name = name
    self.sources = sources
    self.rules = rules
    self.weekends = weekends
    self.undecided = undecided
    self.notes = notes
  }

  /// Every calendar there is, in the order of the documentation.
  public static let all: [HolidayCalendar] =
    [.indonesia, .philippines, .netherlands, .germany] + germanStates + [.greatBritain] + unitedKingdom
    + [.unitedStates]

  /// The kinds of its days.
  public var kinds: [HolidayKind] {
    let own = Set(rules.map(\.kind))
    return HolidayKind.allCases.filter { own.contains($0) || ($0 == .otherDate && weekends != .stay) }
  }

  /// Its days in a year, ascending; those of one date in the order in which the calendar names them. None in a year that it does not know.
  public func days(in year: Int) -> [PublicHoliday] {
    guard HolidayCalendar.years.contains(year) else { return [] }
    let days = (year - 1...year + 1).flatMap(moved).filter { $0.date.parts.year == year }
    return days.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  /// The days of the rules of a year, weekends seen to: a few may lie in the years beside it.
  private func moved(in year: Int) -> [PublicHoliday] {
    let days = rules.flatMap { $0.days(in: year) }
    switch weekends {
    case .stay: return days
    case .observed: return days.flatMap { [$0] + observed($0) }
    case .substituted: return substituted(days)
    }
  }

  private func observed(_ day: PublicHoliday) -> [PublicHoliday] {
    let offset = day.date.weekday == .saturday ? -1 : day.date.weekday == .sunday ? 1 : 0
    guard day.kind == .publicHoliday, offset != 0 else { return [] }
    return [PublicHoliday("\(day.name) (observed)", day.date.adding(days: offset), .otherDate)]
  }

  private func substituted(_ days: [PublicHoliday]) -> [PublicHoliday] {
    func isAtWeekend(_ date: CivilDate) -> Bool { date.weekday == .saturday || date.weekday == .sunday }
    let days = days.sorted { $0.date < $1.date }
    var taken = Set(days.map(\.date).filter { !isAtWeekend($0) })
    return days.flatMap { day -> [PublicHoliday] in
      guard day.kind == .publicHoliday, isAtWeekend(day.date) else { return [day] }
      var substitute = day.date
      while isAtWeekend(substitute) || taken.contains(substitute) { substitute = substitute.adding(days: 1) }
      taken.insert(substitute)
      return [
        PublicHoliday(day.name, day.date, .otherDate),
        PublicHoliday("\(day.name) (substitute day)", substitute, .publicHoliday),
      ]
    }
  }
}
