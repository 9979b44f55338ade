import Workforce

/// What makes a day differ from its weekday: which special day, and how many days after it.
struct DayEffectKey: Hashable, Sendable {
  /// Name of the special day; empty for days without records.
  let name: String
  /// -1 on the day before, 0 on the day itself, 1 on the first open day after.
  let offset: Int
  /// Whether the queue was closed on the day itself.
  let closed: Bool
}

/// The days of one queue around its special days and days without records, past and future.
struct DayEvents: Sendable {
  /// Longest run of open days without contacts that counts as a closure rather than as lost records.
  static let longestClosure = 3
  /// Contacts that must be missing from a run of zeros before it counts as an outage or a closure: chance gives such a run
  /// once in a hundred thousand (e⁻¹² for Poisson counts).
  static let outageContacts = 12.0

  /// Keys of the affected days, by days since the history's first row; a day has at most one.
  private(set) var keys: [Int: DayEffectKey] = [:]
  /// The same days in order.
  private(set) var days: [Int] = []

  /// No events at all.
  static let none = DayEvents()

  private init() {}

  init(history: DayMatrix, calendar: OpeningCalendar, through lastDay: Int) {
    var keys: [Int: DayEffectKey] = [:]
    func isOpen(_ day: Int) -> Bool { calendar.isOpen(on: history.date(of: day)) }
    func dayAfter(_ day: Int) -> Int? { (day + 1...day + 7).first(where: isOpen) }
    for special in calendar.specialDays {
      let day = special.date.days(since: history.firstDay)
      switch special.effect {
      case .factor: continue
      case .like where calendar.isOpen(on: special.date): continue
      case .learned:
        keys[day] = DayEffectKey(name: special.name, offset: 0, closed: false)
        for (offset, near) in [(-1, day - 1), (1, day + 1)] where keys[near] == nil {
          keys[near] = DayEffectKey(name: special.name, offset: offset, closed: false)
        }
      case .closed, .like:
        guard calendar.isOpen(on: special.date.weekday) else { continue }
        if keys[day - 1] == nil { keys[day - 1] = DayEffectKey(name: special.name, offset: -1, closed: true) }
        if let after = dayAfter(day), keys[after] == nil {
          keys[after] = DayEffectKey(name: special.name, offset: 1, closed: true)
        }
      }
    }
    // A short run of open days without any contact is a closure that nobody entered, if their weekdays usually have some.
    let totals = DayEvents.medianTotals(history)
    func isSilent(_ day: Int) -> Bool {
      history.knownCount(ofDay: day) == 0
        || (history.total(ofDay: day) == 0 && totals[history.patterns[day]] > DayEvents.outageContacts)
    }
    let usual = DayEvents.usualWeekdays(history)
    var run = 0
    for day in 0...max(0, min(history.dayCount, lastDay)) {
      guard isOpen(day), usual[history.date(of: day).weekday.index] else { continue }
      if day < history.dayCount, isSilent(day) {
        run += 1
        continue
      }
      if (1...DayEvents.longestClosure).contains(run), run < day, keys[day] == nil,
        calendar.specialDay(on: history.date(of: day)) == nil
      {
        keys[day] = DayEffectKey(name: "", offset: 1, closed: true)
      }
      run = 0
    }
    // A day with an entry of its own follows that entry, not its neighbour's.
    self.keys = keys.filter { day, key in
      (0...max(0, lastDay)).contains(day) && (key.offset == 0 || calendar.specialDay(on: history.date(of: day)) == nil)
    }
    days = self.keys.keys.sorted()
  }

  /// Weekdays that have records in more than half of the weeks.
  private static func usualWeekdays(_ history: DayMatrix) -> [Bool] {
    var known = [Int](repeating: 0, count: 7)
    var all = [Int](repeating: 0, count: 7)
    for day in 0..<history.dayCount {
      let weekday = history.date(of: day).weekday.index
      all[weekday] += 1
      if history.knownCount(ofDay: day) > 0 { known[weekday] += 1 }
    }
    return (0..<7).map { 2 * known[$0] > all[$0] }
  }

  /// The median of each weekday's totals.
  private static func medianTotals(_ history: DayMatrix) -> [Double] {
    (0..<7).map { pattern in
      median((0..<history.dayCount).filter { history.patterns[$0] == pattern }.map { history.total(ofDay: $0) })
    }
  }
}
