import Workforce

/// Family, start and length are among those of the plan. Amount: 1 for each of them that is not.
struct FamilyAndShape: LineRule {
  let id = "shift-shape"

  func breaches(of line: Line) -> [Breach] {
    let dayCount = line.plan.grid.dayCount
    let unreadable = line.unreadable.map { duty in
      let day = (0..<dayCount).contains(duty.day) ? duty.day : nil
      let reason =
        day == nil
        ? "day \(duty.day) is not one of the horizon's 0 to \(dayCount - 1)"
        : "a start at minute \(duty.start), \(duty.minutes) minutes long, is out of any range"
      return line.breach(day: day, amount: 1, unit: "times", "a duty cannot be read: \(reason)")
    }
    return unreadable + line.duties.flatMap { breaches(of: $0, in: line) }
  }

  private func breaches(of duty: Duty, in line: Line) -> [Breach] {
    let words = line.words
    guard let index = duty.family, line.plan.shifts.indices.contains(index) else {
      let count = line.plan.shifts.count
      let lack =
        duty.family.map { "of shift \(words.family($0)), the plan has \(count) shifts" }
        ?? "of none of the plan's \(count) shifts"
      return [line.breach(day: duty.day, amount: 1, unit: "times", "the duty of \(words.time(duty.start)) is \(lack)")]
    }
    let family = line.plan.shifts[index]
    var found: [Breach] = []
    let starts = family.starts[duty.day]
    if !starts.contains(duty.start) {
      let nearest = starts.min { abs($0 - duty.start) < abs($1 - duty.start) }
      let advice = nearest.map { "the nearest start is \(words.time($0))" } ?? "it has no start on that day"
      found.append(
        line.breach(
          day: duty.day, amount: 1, unit: "times",
          "a duty of \(words.date(duty.day)) in shift \(family.id) may not start at \(words.time(duty.start)); \(advice)"
        ))
    }
    if !family.shapes.contains(where: { $0.minutes == duty.minutes }) {
      let lengths = family.shapes.map { words.length($0.minutes) }.joined(separator: " or ")
      found.append(
        line.breach(
          day: duty.day, amount: 1, unit: "times",
          "\(words.duty(duty)) is \(words.length(duty.minutes)) long, shift \(family.id) lasts \(lengths)"))
    }
    return found
  }
}
