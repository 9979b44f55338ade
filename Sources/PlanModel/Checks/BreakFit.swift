package import Workforce

/// Whether the breaks of a shift can be placed at all.
package struct BreakFit {
  private let shape: ShiftShape

  /// Looks at a shape.
  package init(shape: ShiftShape) {
    self.shape = shape
  }

  /// Why they cannot; `nil` when they can.
  package var fault: (message: String, fix: String)? {
    for rule in shape.breaks where latestStart(rule) < firstStep(rule) {
      let from = DurationText.describe(minutes: rule.earliestStart)
      let to = DurationText.describe(minutes: min(rule.latestEnd, shape.minutes))
      return (
        "the \(rule.kind.rawValue) of \(rule.minutes) min does not fit between \(from) and \(to) after the start",
        "move `earliest-start` or `latest-end`, or leave the break out for this length"
      )
    }
    if shape.paidMinutes <= 0 { return ("nothing of it is paid", "shorten the breaks, or pay them") }
    if ends(longestStretch: nil).isEmpty {
      return ("they cannot follow each other within their windows", "move `earliest-start` and `latest-end` apart")
    }
    if let stretch = shape.longestStretch,
      !ends(longestStretch: stretch).contains(where: { shape.minutes - $0 <= stretch })
    {
      return (
        "some stretch without a break is longer than \(DurationText.describe(minutes: stretch))",
        "add a break, widen its window, or set a longer `longest-stretch`"
      )
    }
    return nil
  }

  /// Where the last break can end, in minutes after the shift's start; the start itself when there is none.
  private func ends(longestStretch: Int?) -> Set<Int> {
    var ends: Set<Int> = [0]
    for rule in shape.breaks {
      var next: Set<Int> = []
      let latest = latestStart(rule)
      guard firstStep(rule) <= latest else { return [] }
      for start in stride(from: firstStep(rule), through: latest, by: shape.breakStep)
      where ends.contains(where: { $0 <= start && start - $0 <= longestStretch ?? Int.max }) {
        next.insert(start + rule.minutes)
      }
      ends = next
    }
    return ends
  }

  private func firstStep(_ rule: BreakRule) -> Int {
    (rule.earliestStart + shape.breakStep - 1) / shape.breakStep * shape.breakStep
  }

  private func latestStart(_ rule: BreakRule) -> Int {
    min(rule.latestEnd, shape.minutes) - rule.minutes
  }
}

extension LabourPreset.BreakDemand {
  /// Whether a shift holds the breaks asked for, wherever its windows let them fall.
  package func isMet(by shape: ShiftShape) -> Bool {
    guard shape.minutes > shiftLongerThan else { return true }
    let candidates = shape.breaks.filter { $0.minutes >= minutes && (isPaid == nil || $0.isPaid == isPaid) }
    guard candidates.count >= count else { return false }
    guard let startsBy else { return true }
    let last = candidates[count - 1]
    return last.latestEnd - last.minutes <= startsBy || (count == 1 && shape.longestStretch ?? Int.max <= startsBy)
  }

  /// What is missing when it is not met.
  package var missing: String {
    let pay = isPaid.map { $0 ? "paid " : "unpaid " } ?? ""
    let number = count == 1 ? "no \(pay)break" : "fewer than \(count) \(pay)breaks"
    let by = startsBy.map { " that surely begins within \(DurationText.describe(minutes: $0))" } ?? ""
    return "\(number) of at least \(minutes) min\(by)"
  }
}
