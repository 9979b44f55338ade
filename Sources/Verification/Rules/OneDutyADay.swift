import Workforce

/// At most one duty starts on a day. Amount: duties beyond the first.
struct OneDutyADay: LineRule {
  let id = "one-duty-a-day"

  func breaches(of line: Line) -> [Breach] {
    line.workedDays.compactMap { day in
      let count = line.duties.count { $0.day == day }
      guard count > 1 else { return nil }
      return line.breach(
        day: day, amount: count - 1, unit: "duties",
        "\(count) duties start on \(line.words.date(day)), at most 1 may")
    }
  }
}
