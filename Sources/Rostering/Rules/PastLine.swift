import Workforce

/// What is known of an agent's duties before the horizon, as far as rules ask for it.
struct PastLine {
  /// From start to end of every duty in elapsed minutes, ascending.
  var spans: [Range<Int>] = []
  /// End of the last duty in elapsed minutes; `nil` without one.
  var lastEnd: Int?
  /// The same of duties on call that are rest, too.
  var lastOccupied: Int?
  /// Days with a duty in a row that end yesterday; whether the run may be longer than anybody knows.
  var runOfDays = 0
  var isUnknown = false
  /// Days off in a row that end yesterday; `nil` for as many as anybody asks for.
  var runOfDaysOff: Int?
  /// Nights in a row that end with the last duty, and whether that was yesterday.
  var runOfNights = 0
  var nightsAreOpen = false
  /// Days with a duty, and the duties' families where they are of the plan's.
  var days: Set<Int> = []
  var families: [(day: Int, family: Int)] = []
  /// Days of the horizon on which nobody may expect work of the agent.
  var waivedDays: [Int] = []
  /// Family of yesterday's duty; `nil` without one, or when it is none of the plan's.
  var yesterdaysFamily: Int?

  /// Where nothing is known of past duties, no rule asks for anything before the horizon.
  init(_ duties: [Duty]?, night: NightDefinition, waivedDays: [Int]) {
    isUnknown = duties == nil
    self.waivedDays = waivedDays
    guard let duties else { return }
    lastOccupied = duties.map(\.end).max()
    families = duties.compactMap { duty in duty.family.map { (duty.day, $0) } }
    yesterdaysFamily = duties.first { $0.day == -1 }?.family
    rests(after: duties.filter(\.isWork), night: night)
  }

  /// What rules on days and rest ask of duties.
  private mutating func rests(after duties: [Duty], night: NightDefinition) {
    guard let last = duties.max(by: { $0.day < $1.day }) else { return }
    func run(endingAt day: Int, in set: Set<Int>) -> Int {
      var length = 0
      while set.contains(day - length) { length += 1 }
      return length
    }
    spans = duties.map(\.span).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    lastEnd = duties.map(\.end).max()
    days = Set(duties.map(\.day))
    runOfDays = run(endingAt: -1, in: days)
    runOfDaysOff = -1 - last.day
    runOfNights = run(endingAt: last.day, in: Set(duties.filter { night.isNight($0.span) }.map(\.day)))
    nightsAreOpen = runOfNights > 0 && last.day == -1
  }
}
