import Workforce

/// Days that stay exactly as the earlier roster had them. Amount: 1 a day.
struct LockedDays: LineRule {
  let id = "lock"

  func breaches(of line: Line) -> [Breach] {
    line.agent.earlier.filter(\.isLocked).compactMap { locked in
      let duties = line.duties.filter { $0.day == locked.day }
      let words = line.words
      guard let duty = locked.duty else {
        guard let first = duties.first else { return nil }
        return line.breach(
          day: locked.day, amount: 1, unit: "days",
          "locked day off \(words.date(locked.day)) has \(words.duty(first))")
      }
      if duties == [duty] { return nil }
      return line.breach(
        day: locked.day, amount: 1, unit: "days", "locked \(words.duty(duty)) is not kept as it was")
    }
  }
}
