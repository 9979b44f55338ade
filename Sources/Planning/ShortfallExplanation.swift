import Verification
import Workforce

/// Why queues stay short: first where the contracts cannot give what is needed, then the worst stretches of
/// time with the rules that keep further agents from them.
///
/// A stretch is a run of intervals of one day in each of which a queue lacks half an agent or more, all covered by some shift or none.
struct ShortfallExplanation {
  /// Stretches told of for each queue; the others are counted.
  static let told = 3
  /// Agents that must be missing before an interval is told of.
  static let worthTelling = 0.5

  private let plan: Plan
  private let requirement: Requirement
  private let roster: Roster
  private let verifier: RosterVerifier
  private let coverage: RosterCoverage
  /// Whether any shift of the plan covers an interval, by interval.
  private let isCovered: [Bool]

  init(plan: Plan, requirement: Requirement, roster: Roster) {
    self.plan = plan
    self.requirement = requirement
    self.roster = roster
    verifier = RosterVerifier(plan: plan, requirement: requirement)
    coverage = verifier.coverage(of: roster)
    isCovered = ShortfallExplanation.covered(by: plan)
  }

  /// What to tell, by queue; none when no queue is noticeably short.
  var shortages: [Shortage] {
    plan.queues.indices.compactMap { queue in
      let stretches = stretches(of: queue)
      guard !stretches.isEmpty else { return nil }
      let worst = stretches.enumerated().sorted {
        ($1.element.hours, $0.offset) < ($0.element.hours, $1.offset)
      }.prefix(ShortfallExplanation.told).map(\.element)
      return Shortage(
        queue: queue, capacity: capacity(of: queue), stretches: worst.map { told($0, queue: queue) },
        furtherStretches: stretches.count - worst.count)
    }
  }

  private struct Stretch {
    var intervals: Range<Int>
    var hours: Double
    var worst: Int
  }

  private func stretches(of queue: Int) -> [Stretch] {
    let length = Double(plan.grid.intervalMinutes) / 60
    var found: [Stretch] = []
    for interval in 0..<plan.grid.intervalCount {
      let missing = coverage.shortfall(queue: queue, interval: interval)
      guard missing >= ShortfallExplanation.worthTelling else { continue }
      if let last = found.last, last.intervals.upperBound == interval,
        plan.grid.day(ofInterval: last.worst) == plan.grid.day(ofInterval: interval),
        isCovered[last.worst] == isCovered[interval]
      {
        let isWorse = missing > coverage.shortfall(queue: queue, interval: last.worst)
        found[found.count - 1] = Stretch(
          intervals: last.intervals.lowerBound..<interval + 1, hours: last.hours + missing * length,
          worst: isWorse ? interval : last.worst)
      } else {
        found.append(Stretch(intervals: interval..<interval + 1, hours: missing * length, worst: interval))
      }
    }
    return found
  }

  /// The plainest cause: more agent-hours are needed than everybody with the skill is paid for at most.
  private func capacity(of queue: Int) -> Shortage.Capacity? {
    let needed = requirement.rostered[queue].reduce(0, +) * Double(plan.grid.intervalMinutes) / 60
    let minutes = plan.agents.filter { $0.queues.contains(queue) }
      .reduce(0) { $0 + $1.weeks.reduce(0) { $0 + $1.minutes.upperBound } }
    guard needed > Double(minutes) / 60 else { return nil }
    return Shortage.Capacity(neededHours: needed, paidHours: Double(minutes) / 60)
  }

  private func told(_ stretch: Stretch, queue: Int) -> Shortage.Stretch {
    Shortage.Stretch(
      intervals: stretch.intervals, worst: stretch.worst,
      agents: coverage.shortfall(queue: queue, interval: stretch.worst), hours: stretch.hours,
      obstacles: verifier.obstacles(queue: queue, interval: stretch.worst, in: roster),
      isCovered: isCovered[stretch.worst])
  }

  /// Whether any shift of a plan covers an interval, by interval.
  private static func covered(by plan: Plan) -> [Bool] {
    let (length, count) = (plan.grid.intervalMinutes, plan.grid.intervalCount)
    var covered = [Bool](repeating: false, count: count)
    for family in plan.shifts {
      let longest = family.shapes.map(\.minutes).max() ?? 0
      for start in family.starts.joined() {
        let (first, end) = ((start + length - 1) / length, min(count, (start + longest) / length))
        if first < end { for interval in first..<end { covered[interval] = true } }
      }
    }
    return covered
  }
}
