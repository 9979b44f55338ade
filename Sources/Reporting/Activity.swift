import WallClock
import Workforce

/// A stretch of a duty in which an agent does one thing.
struct Activity: Hashable {
  /// What an agent does.
  enum Kind: String {
    case work, meal
    case pause = "break"
  }

  var kind: Kind
  /// Elapsed minutes.
  var minutes: Range<Int>
  var paidMinutes: Int
  var duty: Duty

  /// What a duty consists of, in order and without gaps: work, interrupted by its breaks.
  static func activities(of duty: Duty) -> [Activity] {
    var activities: [Activity] = []
    var free = duty.start
    func add(_ kind: Kind, until end: Int, isPaid: Bool) {
      guard end > free else { return }
      activities.append(
        Activity(kind: kind, minutes: free..<end, paidMinutes: isPaid ? end - free : 0, duty: duty))
      free = end
    }
    for pause in duty.breaks.sorted(by: { $0.start < $1.start }) {
      add(.work, until: min(duty.end, duty.start + pause.start), isPaid: true)
      add(
        pause.kind == .meal ? .meal : .pause, until: min(duty.end, duty.start + pause.start + pause.minutes),
        isPaid: pause.isPaid)
    }
    add(.work, until: duty.end, isPaid: true)
    return activities
  }
}

extension Roster {
  /// Each agent of a plan with the duties the roster holds for them, ascending by start.
  func lines(of plan: Plan) -> [(agent: Agent, duties: [Duty])] {
    plan.agents.indices.map { index in
      let own = index < duties.count ? duties[index] : []
      return (plan.agents[index], own.sorted { ($0.start, $0.end) < ($1.start, $1.end) })
    }
  }
}

extension Plan {
  /// The family's id; a question mark when a foreign roster names none of the plan's.
  func shiftID(_ family: Int) -> String {
    shifts.indices.contains(family) ? shifts[family].id : "?"
  }

  /// The queue's id; a question mark when a foreign roster names none of the plan's.
  func queueID(_ queue: Int) -> String {
    queues.indices.contains(queue) ? queues[queue].id : "?"
  }
}

extension HorizonClock {
  /// `06:30`: what clocks show at an elapsed minute.
  func timeOfDay(_ minute: Int) -> String {
    ClockText.hoursAndMinutes(zone.reading(atInstant: origin + minute).minute)
  }

  /// `06:00-14:30`.
  func timesOfDay(_ minutes: Range<Int>) -> String {
    "\(timeOfDay(minutes.lowerBound))-\(timeOfDay(minutes.upperBound))"
  }
}
