import Verification
import WallClock
import Workforce

/// Why a queue stays short, in sentences: first where the contracts cannot give what is needed, then the worst stretches of
/// time with the rules that keep further agents from them.
///
/// A stretch is a run of intervals of one day in each of which a queue lacks half an agent or more.
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

  init(plan: Plan, requirement: Requirement, roster: Roster) {
    self.plan = plan
    self.requirement = requirement
    self.roster = roster
    verifier = RosterVerifier(plan: plan, requirement: requirement)
    coverage = verifier.coverage(of: roster)
  }

  /// The sentences, by queue; none when no queue is noticeably short.
  var sentences: [String] {
    plan.queues.indices.flatMap { queue -> [String] in
      let stretches = stretches(of: queue)
      guard !stretches.isEmpty else { return [] }
      let worst = stretches.enumerated().sorted {
        ($1.element.hours, $0.offset) < ($0.element.hours, $1.offset)
      }.prefix(ShortfallExplanation.told).map(\.element)
      var sentences = capacity(of: queue).map { [$0] } ?? []
      sentences += worst.map { sentence($0, queue: queue) }
      let others = stretches.count - worst.count
      if others > 0 {
        sentences.append(
          "queue \(plan.queues[queue].id) is short in \(others) more \(others == 1 ? "stretch" : "stretches")")
      }
      return sentences
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
        plan.grid.day(ofInterval: last.worst) == plan.grid.day(ofInterval: interval)
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
  private func capacity(of queue: Int) -> String? {
    let needed = requirement.rostered[queue].reduce(0, +) * Double(plan.grid.intervalMinutes) / 60
    let minutes = plan.agents.filter { $0.queues.contains(queue) }
      .reduce(0) { $0 + $1.weeks.reduce(0) { $0 + $1.minutes.upperBound } }
    guard needed > Double(minutes) / 60 else { return nil }
    return
      "queue \(plan.queues[queue].id) needs \(tenths(needed)) agent-hours, and the contracts of all who can serve it "
      + "allow \(tenths(Double(minutes) / 60)) paid hours: no roster can cover it"
  }

  private func sentence(_ stretch: Stretch, queue: Int) -> String {
    let grid = plan.grid
    let first = grid.wallClockMinutes[stretch.intervals.lowerBound]
    let last = grid.wallClockMinutes[stretch.intervals.upperBound - 1] + grid.intervalMinutes
    let date = grid.date(of: grid.day(ofInterval: stretch.worst))
    return
      "queue \(plan.queues[queue].id) lacks up to \(tenths(coverage.shortfall(queue: queue, interval: stretch.worst))) "
      + "agents on \(grid.weekday(of: grid.day(ofInterval: stretch.worst)).rawValue.prefix(3)) \(date) "
      + "\(ClockText.hoursAndMinutes(first))-\(ClockText.hoursAndMinutes(last)) (\(tenths(stretch.hours)) agent-hours): "
      + obstacles(queue: queue, interval: stretch.worst)
  }

  private func obstacles(queue: Int, interval: Int) -> String {
    let found = verifier.obstacles(queue: queue, interval: interval, in: roster)
    var parts = found.obstacles.prefix(3).map { "\($0.agents) held back by \(words(for: $0.rule))" }
    if found.free > 0 { parts.append("\(found.free) could come, at a higher cost elsewhere") }
    if !parts.isEmpty { return parts.joined(separator: ", ") }
    return isCovered(interval) ? "all who can work then do" : "no shift that begins in the horizon covers it"
  }

  /// Whether any shift of the plan covers an interval.
  private func isCovered(_ interval: Int) -> Bool {
    let start = interval * plan.grid.intervalMinutes
    let end = start + plan.grid.intervalMinutes
    return plan.shifts.contains { family in
      family.starts.joined().contains { first in
        first <= start && family.shapes.contains { first + $0.minutes >= end }
      }
    }
  }

  private func words(for rule: String) -> String {
    switch rule {
    case "contract-hours": "the hours of their contract"
    case "contract-days": "the days of their contract"
    case "one-duty-a-day": "another duty of that day"
    case "unavailable": "their absence or availability"
    case "weekly-pattern": "their weekly pattern"
    case "lock": "a lock"
    default: "rule \(rule)"
    }
  }

  private func tenths(_ value: Double) -> String {
    let rounded = (value * 10).rounded() / 10
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
