import Workforce

/// A duty has exactly its shape's breaks, in their order and windows, on the step, without overlap, and no stretch of
/// work longer than the longest. Amount: minutes out of place, or breaks that are missing, too many or of another sort.
struct BreakPlacement: LineRule {
  let id = "breaks"

  func breaches(of line: Line) -> [Breach] {
    line.duties.flatMap { duty -> [Breach] in
      guard let family = duty.family, line.plan.shifts.indices.contains(family) else { return [] }
      let candidates = line.plan.shifts[family].shapes.filter { $0.minutes == duty.minutes }
      let tries = candidates.map { breaches(of: duty, shape: $0, in: line) }
      return tries.min { $0.count < $1.count } ?? []
    }
  }

  private func breaches(of duty: Duty, shape: ShiftShape, in line: Line) -> [Breach] {
    let words = line.words
    let placed = duty.breaks
    var found: [Breach] = []
    func note(_ amount: Int, _ unit: String, _ message: String) {
      found.append(line.breach(day: duty.day, amount: amount, unit: unit, "\(words.duty(duty)): \(message)"))
    }
    if placed.count != shape.breaks.count {
      note(
        abs(placed.count - shape.breaks.count), "breaks",
        "\(words.count(placed.count, "break")), the plan asks for \(shape.breaks.count)")
    }
    for (pause, rule) in zip(placed, shape.breaks) {
      let name = "the \(pause.kind.rawValue) break at \(words.time(duty.start + pause.start))"
      if pause.kind != rule.kind {
        note(1, "breaks", "\(name) stands where a \(rule.kind.rawValue) break is asked for")
      }
      if pause.isPaid != rule.isPaid {
        note(1, "breaks", "\(name) is \(pause.isPaid ? "paid" : "unpaid"), the plan says the opposite")
      }
      if pause.minutes != rule.minutes {
        note(
          abs(pause.minutes - rule.minutes), "minutes", "\(name) lasts \(pause.minutes) min instead of \(rule.minutes)")
      }
      let late = pause.start + pause.minutes - rule.latestEnd
      if pause.start < rule.earliestStart {
        note(
          rule.earliestStart - pause.start, "minutes",
          "\(name) starts \(words.length(rule.earliestStart - pause.start)) too early")
      }
      if late > 0 { note(late, "minutes", "\(name) ends \(words.length(late)) too late") }
    }
    for pause in placed where !pause.start.isMultiple(of: shape.breakStep) {
      let off = ((pause.start % shape.breakStep) + shape.breakStep) % shape.breakStep
      note(
        off, "minutes",
        "the break at \(words.time(duty.start + pause.start)) is not on a step of \(shape.breakStep) min")
    }
    for (start, end) in stretches(of: duty, breaks: placed) {
      if let longest = shape.longestStretch, end - start > longest {
        note(
          end - start - longest, "minutes",
          "\(words.length(end - start)) of work without a break from \(words.time(duty.start + start)), at most "
            + "\(words.length(longest)) is allowed")
      }
    }
    return found
  }

  /// The stretches of work between the shift's start, its breaks and its end.
  private func stretches(of duty: Duty, breaks: [PlacedBreak]) -> [(start: Int, end: Int)] {
    var stretches: [(start: Int, end: Int)] = []
    var free = 0
    for pause in breaks {
      stretches.append((free, pause.start))
      free = pause.start + pause.minutes
    }
    stretches.append((free, duty.minutes))
    return stretches
  }
}
