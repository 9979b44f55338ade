import Workforce

/// When the breaks of a shift can begin, each in some placement of all of them.
struct BreakStarts {
  /// The latest start of each break in minutes after the shift's start; `nil` where no placement is legal.
  let latest: [Int?]

  /// Tries every step of every window, once forwards and once backwards.
  init(shape: ShiftShape) {
    let limit = shape.longestStretch ?? Int.max
    let windows = shape.breaks.map { rule in
      let step = shape.breakStep
      let first = (rule.earliestStart + step - 1) / step * step
      let last = min(rule.latestEnd, shape.minutes) - rule.minutes
      return first <= last ? Array(stride(from: first, through: last, by: step)) : []
    }
    func mayFollow(_ start: Int, _ end: Int, nearest: Int) -> Bool { end + nearest <= start && start - end <= limit }
    var reached: [[Int]] = []
    var ends = [0]
    for (index, (rule, window)) in zip(shape.breaks, windows).enumerated() {
      let nearest = index > 0 ? shape.shortestStretch : 0
      let starts = window.filter { start in ends.contains { mayFollow(start, $0, nearest: nearest) } }
      reached.append(starts)
      ends = starts.map { $0 + rule.minutes }
    }
    var latest: [Int?] = []
    var next = [shape.minutes]
    for (rule, starts) in zip(shape.breaks, reached).reversed() {
      let nearest = latest.isEmpty ? 0 : shape.shortestStretch
      next = starts.filter { start in next.contains { mayFollow($0, start + rule.minutes, nearest: nearest) } }
      latest.append(next.last)
    }
    self.latest = latest.reversed()
  }
}
