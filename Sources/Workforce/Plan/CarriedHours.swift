/// What the averages of weekly hours need to know of the weeks that have passed, as one small number from week to week.
///
/// The sums of paid minutes that open windows have so far are a state at the beginning of a week. States are explored from the first week on, a sum
/// so low that no later week can bring it to its limit standing for all lower ones, and those with the same future are then merged
/// from the last week back: what is left are codes, 0 alone at the horizon's start and at its end.
package struct CarriedHours: Hashable, Sendable {
  /// What a week with some paid minutes comes to.
  package struct Step: Hashable, Sendable {
    /// The code of the next week.
    package let next: Int
    /// What windows that the week ends cost.
    package let cost: Int
  }

  /// Codes that a week can begin with.
  package let codeCounts: [Int]
  /// Paid minutes between one entry and the next.
  package let unit: Int
  /// For each week, each code and each multiple of the unit the step; `nil` when it is forbidden or cannot be.
  private let steps: [[Step?]]
  /// Multiples of the unit that a week has steps for.
  private let lengths: [Int]

  /// More codes than these make a search slow beyond use.
  package static let mostCodes = 256
  private static let mostStates = 8192

  /// Explores and merges; `nil` when there are more sums than can be told apart, of who asks for a bound.
  ///
  /// - Parameters:
  ///   - windows: What is limited together.
  ///   - totals: Paid minutes that each week can have, ascending multiples of the unit.
  ///   - unit: Above zero.
  ///   - isBounded: Whether to give up early, for who only asks whether there are too many codes.
  ///   - cost: What minutes beyond a limit cost; `nil` when they are forbidden.
  package init?(
    windows: [HoursWindow], totals: [[Int]], unit: Int, isBounded: Bool = false,
    cost: (_ limit: Int, _ beyond: Int) -> Int?
  ) {
    let weeks = totals.indices
    let sums = OpenSums(windows: windows, totals: totals)
    var layers: [[[Int]]] = [[[]]]
    var reached: [[[(place: Int, cost: Int)?]]] = []
    for week in weeks {
      var numbers: [[Int]: Int] = [:]
      var next: [[Int]] = []
      reached.append(
        layers[week].map { state in
          totals[week].map { minutes -> (place: Int, cost: Int)? in
            var due = 0
            for (limit, beyond) in sums.beyond(state, minutes, week: week) {
              guard let more = cost(limit, beyond) else { return nil }
              due += more
            }
            let after = sums.after(state, minutes, week: week)
            if let known = numbers[after] { return (known, due) }
            numbers[after] = next.count
            next.append(after)
            return (next.count - 1, due)
          }
        })
      if isBounded, next.count > CarriedHours.mostStates { return nil }
      layers.append(next)
    }
    // The same future, from the last week back; code 0 is that of the first state met.
    var codes = [Int](repeating: 0, count: layers[weeks.count].count)
    var counts: [Int] = []
    var steps: [[Step?]] = []
    let lengths = totals.map { ($0.last ?? 0) / unit + 1 }
    for week in weeks.reversed() {
      var numbers: [[Step?]: Int] = [:]
      var rows: [[Step?]] = []
      codes = reached[week].map { moves in
        let row = moves.map { move in move.map { Step(next: codes[$0.place], cost: $0.cost) } }
        if let known = numbers[row] { return known }
        numbers[row] = rows.count
        rows.append(row)
        return rows.count - 1
      }
      if isBounded, rows.count > CarriedHours.mostCodes { return nil }
      counts.append(rows.count)
      steps.append(
        rows.flatMap { row in
          var dense = [Step?](repeating: nil, count: lengths[week])
          for (minutes, step) in zip(totals[week], row) { dense[minutes / unit] = step }
          return dense
        })
    }
    codeCounts = counts.reversed()
    self.unit = unit
    self.steps = steps.reversed()
    self.lengths = lengths
  }

  /// The step of a week; `nil` when it is forbidden, or the week cannot have so many minutes.
  @inline(__always)
  package func step(week: Int, code: Int, units: Int) -> Step? {
    units < lengths[week] ? steps[week][code * lengths[week] + units] : nil
  }

  /// The most codes that a week begins with.
  package var mostCodesOfWeek: Int { max(1, codeCounts.max() ?? 1) }

  /// Every step there is.
  package var allSteps: [Step] { steps.joined().compactMap { $0 } }

  /// Paid minutes that a week can come to.
  ///
  /// - Parameters:
  ///   - duties: For each of its days, paid minutes of the duties that may start on it.
  ///   - limits: What the week allows.
  ///   - unit: What all of them are multiples of, above zero.
  /// - Returns: Ascending.
  package static func totals(of duties: [Set<Int>], within limits: WeekLimits, unit: Int) -> [Int] {
    let most = min(limits.minutes.upperBound, duties.reduce(0) { $0 + ($1.max() ?? 0) }) / unit
    var isPossible = [Bool](repeating: false, count: most + 1)
    isPossible[0] = true
    for paid in duties {
      var next = isPossible
      for minutes in paid where minutes / unit <= most {
        for place in minutes / unit...most where isPossible[place - minutes / unit] { next[place] = true }
      }
      isPossible = next
    }
    return isPossible.indices.filter { isPossible[$0] && $0 * unit >= limits.minutes.lowerBound }.map { $0 * unit }
  }
}

/// The sums of windows that have begun and not ended when a week begins, by their first weeks.
private struct OpenSums {
  private let windows: [HoursWindow]
  /// First weeks of the windows that are open at the beginning of each week, and after the last.
  private let open: [[Int]]
  /// Up to which sum each of them cannot come to a limit any more.
  private let idle: [[Int]]

  init(windows: [HoursWindow], totals: [[Int]]) {
    let most = totals.map { $0.last ?? 0 }
    var open: [[Int]] = []
    var idle: [[Int]] = []
    for week in 0...totals.count {
      let going = windows.filter { $0.weeks.lowerBound < week && week <= $0.weeks.upperBound }
      let firsts = Set(going.map(\.weeks.lowerBound)).sorted()
      open.append(firsts)
      idle.append(
        firsts.map { first in
          going.filter { $0.weeks.lowerBound == first }
            .map { $0.most - most[week...$0.weeks.upperBound].reduce(0, +) }.min() ?? 0
        })
    }
    self.windows = windows
    self.open = open
    self.idle = idle
  }

  /// The sum since a week when another week with some minutes has passed.
  private func sum(since first: Int, _ state: [Int], _ minutes: Int, week: Int) -> Int {
    open[week].firstIndex(of: first).map { state[$0] + minutes } ?? minutes
  }

  /// Minutes beyond the limit of each window that a week ends, where there are any.
  func beyond(_ state: [Int], _ minutes: Int, week: Int) -> [(limit: Int, beyond: Int)] {
    windows.filter { $0.weeks.upperBound == week }.compactMap { window in
      let beyond = sum(since: window.weeks.lowerBound, state, minutes, week: week) - window.most
      return beyond > 0 ? (window.limit, beyond) : nil
    }
  }

  /// The sums at the beginning of the next week.
  func after(_ state: [Int], _ minutes: Int, week: Int) -> [Int] {
    zip(open[week + 1], idle[week + 1]).map { first, idle in
      max(idle, sum(since: first, state, minutes, week: week))
    }
  }
}
