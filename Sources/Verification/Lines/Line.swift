import Workforce

/// One agent's duties through the horizon, with those of the previous roster before them.
///
/// A roster may come from anywhere. Duties that no arithmetic can be trusted with (a day outside the horizon, a length
/// of nothing or of weeks) are set apart in ``unreadable``: they are breaches by themselves and take part in nothing else.
struct Line {
  /// A stretch on duty, from either roster.
  struct Stint {
    var day: Int
    var minutes: Range<Int>
    var family: Int?
    var isPast: Bool
    var isNight: Bool
  }

  let plan: Plan
  /// Index of the agent in the plan.
  let index: Int
  /// By which the agent lives.
  let clock: LocalClock
  /// Readable duties, ascending by start.
  let duties: [Duty]
  /// Duties that cannot be judged.
  let unreadable: [Duty]
  /// Past and present stretches on duty, ascending by start; on call only where that is no rest.
  let stints: [Stint]
  /// The same with every duty on call.
  let occupied: [Stint]

  init(plan: Plan, index: Int, duties: [Duty]) {
    self.plan = plan
    self.index = index
    let clock = plan.clock(of: plan.agents[index])
    self.clock = clock
    let readable = duties.filter { Line.isReadable($0, on: clock.grid) }
    self.unreadable = duties.filter { !Line.isReadable($0, on: clock.grid) }
    self.duties = readable.sorted { ($0.start, $0.end, $0.day) < ($1.start, $1.end, $1.day) }
    func stint(_ duty: Duty, isPast: Bool) -> Stint {
      Stint(
        day: duty.day, minutes: duty.span, family: duty.family, isPast: isPast, isNight: clock.night.isNight(duty.span))
    }
    func ordered(_ past: [Duty], _ duties: [Duty]) -> [Stint] {
      (past.map { stint($0, isPast: true) } + duties.map { stint($0, isPast: false) }).sorted {
        ($0.minutes.lowerBound, $0.minutes.upperBound, $0.day) < ($1.minutes.lowerBound, $1.minutes.upperBound, $1.day)
      }
    }
    let past = plan.agents[index].past
    occupied = ordered(past, self.duties)
    let isPlain = plan.onCall.isEmpty
    stints = isPlain ? occupied : ordered(past.filter(\.isWork), self.duties.filter(\.isWork))
  }

  var agent: Agent { plan.agents[index] }
  /// Days and wall-clock minutes by the agent's clock.
  var grid: TimeGrid { clock.grid }
  var contract: Contract { plan.contracts[agent.contract] }

  /// Each duty with the one before it: of the earlier ones, the one that ends last.
  var handovers: [(earlier: Stint, later: Stint)] { handovers(of: stints) }

  /// The same pairs of some stretches.
  func handovers(of stints: [Stint]) -> [(earlier: Stint, later: Stint)] {
    var pairs: [(earlier: Stint, later: Stint)] = []
    var last: Stint?
    for stint in stints {
      if let last { pairs.append((last, stint)) }
      if stint.minutes.upperBound >= last?.minutes.upperBound ?? Int.min { last = stint }
    }
    return pairs
  }

  /// Runs of consecutive days with a duty, previous roster included.
  var workedRuns: [ClosedRange<Int>] { runs(of: stints.map(\.day)) }

  /// Runs of consecutive days with a night duty, previous roster included.
  var nightRuns: [ClosedRange<Int>] { runs(of: stints.filter(\.isNight).map(\.day)) }

  /// Days of the horizon with a duty that is no rest, ascending.
  var workedDays: [Int] {
    var days: [Int] = []
    for day in duties.filter(\.isWork).map(\.day).sorted() where days.last != day { days.append(day) }
    return days
  }

  /// Duties that start in a week of the horizon.
  func duties(inWeek week: Int) -> [Duty] {
    duties.filter { $0.day / 7 == week }
  }

  /// Minutes that limits on hours count of the duties that start in a week of the horizon.
  func countedMinutes(inWeek week: Int) -> Int {
    duties(inWeek: week).reduce(0) { $0 + $1.countedMinutes }
  }

  /// A breach by this agent.
  func breach(day: Int?, amount: Int, _ unit: AmountUnit, _ facts: FindingFacts) -> Breach {
    Breach(agent: index, day: day, amount: Amount(amount, unit), facts: facts)
  }

  func runs(of days: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for day in days.sorted() {
      if let last = runs.last, day <= last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs
  }

  private static func isReadable(_ duty: Duty, on grid: TimeGrid) -> Bool {
    let week = 7 * 1440
    let known = grid.dayStart(-TimeGrid.leadDays)...grid.dayStart(grid.dayCount + TimeGrid.tailDays)
    return (0..<grid.dayCount).contains(duty.day) && known.contains(duty.start) && duty.minutes <= week
  }
}
