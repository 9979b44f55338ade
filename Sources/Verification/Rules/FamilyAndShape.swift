import Workforce

/// Family, start and length are among those of the plan. Amount: 1 for each of them that is not.
struct FamilyAndShape: LineRule {
  let id = RuleID.shiftShape

  func breaches(of line: Line) -> [Breach] {
    let unreadable = line.unreadable.map { duty in
      let isKnown = (0..<line.grid.dayCount).contains(duty.day)
      return line.breach(day: isKnown ? duty.day : nil, amount: 1, .times, .unreadableDuty(duty))
    }
    return unreadable + line.duties.flatMap { breaches(of: $0, in: line) }
  }

  private func breaches(of duty: Duty, in line: Line) -> [Breach] {
    guard let index = duty.family, line.plan.shifts.indices.contains(index) else {
      return [line.breach(day: duty.day, amount: 1, .times, .unknownShift(duty))]
    }
    let family = line.plan.shift(index, of: line.agent)
    var found: [Breach] = []
    let standby = line.plan.onCall(ofFamily: index)
    let isAsPlanned = standby.map { duty.activities.map(\.kind) == [.task($0.id)] } ?? true
    if duty.onCall != standby?.terms || !isAsPlanned {
      found.append(line.breach(day: duty.day, amount: 1, .times, .onCallOtherwise(duty)))
    }
    let starts = family.starts[duty.day]
    if !starts.contains(duty.start) {
      let nearest = starts.min { abs($0 - duty.start) < abs($1 - duty.start) }
      found.append(line.breach(day: duty.day, amount: 1, .times, .unknownStart(duty, nearest: nearest)))
    }
    if !family.shapes(from: duty.start).contains(where: { $0.minutes == duty.minutes }) {
      found.append(line.breach(day: duty.day, amount: 1, .times, .unknownLength(duty)))
    }
    return found
  }
}
