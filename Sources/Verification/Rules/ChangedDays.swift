import Workforce

/// Days that differ from the earlier roster in a duty's start, end or existence. Amount: 1 a day.
struct ChangedDays {
  static let id = "change"

  /// Every changed day, ascending.
  func breaches(of line: Line) -> [Breach] {
    line.agent.earlier.compactMap { earlier in
      let duties = line.duties.filter { $0.day == earlier.day }
      let isSame = duties.count <= 1 && !earlier.isChanged(by: duties.first?.span)
      if isSame { return nil }
      return line.breach(
        day: earlier.day, amount: 1, unit: "times",
        "\(line.words.date(earlier.day)) was \(text(earlier.duty.map { [$0] } ?? [], line)), is \(text(duties, line))")
    }
  }

  private func text(_ duties: [Duty], _ line: Line) -> String {
    if duties.isEmpty { return "off" }
    return duties.map { duty in
      let (start, end) = (line.words.time(duty.start), line.words.time(duty.end))
      return "\(start.suffix(5))-\(end.suffix(5))"
    }.joined(separator: " and ")
  }
}
