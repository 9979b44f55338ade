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
    if ends(longestStretch: nil, shortestStretch: 0).isEmpty {
      return ("they cannot follow each other within their windows", "move `earliest-start` and `latest-end` apart")
    }
    if ends(longestStretch: nil, shortestStretch: shape.shortestStretch).isEmpty {
      return (
        "two breaks lie nearer than \(DurationText.describe(minutes: shape.shortestStretch)) however they are placed",
        "widen their windows, or set a shorter `shortest-stretch`"
      )
    }
    if let stretch = shape.longestStretch,
      !ends(longestStretch: stretch, shortestStretch: shape.shortestStretch).contains(where: {
        shape.minutes - $0 <= stretch
      })
    {
      return (
        "some stretch without a break is longer than \(DurationText.describe(minutes: stretch))",
        "add a break, widen its window, or set a longer `longest-stretch`"
      )
    }
    return nil
  }

  /// Where the last break can end, in minutes after the shift's start; the start itself when there is none.
  private func ends(longestStretch: Int?, shortestStretch: Int) -> Set<Int> {
    var ends: Set<Int> = [0]
    for (index, rule) in shape.breaks.enumerated() {
      let nearest = index > 0 ? shortestStretch : 0
      var next: Set<Int> = []
      let latest = latestStart(rule)
      guard firstStep(rule) <= latest else { return [] }
      for start in stride(from: firstStep(rule), through: latest, by: shape.breakStep)
      where ends.contains(where: { $0 + nearest <= start && start - $0 <= longestStretch ?? Int.max }) {
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
