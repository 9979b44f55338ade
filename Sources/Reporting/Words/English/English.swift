import Workforce

/// English sentences. Each theme has a file of its own.
public struct English: Words {
  /// `en`.
  public let language = "en"

  /// Makes the language.
  public init() {}
}

extension English {
  /// `7 h 30 min`, `45 min`, `8 h`.
  func length(_ minutes: Int) -> String {
    DecimalText.length(minutes)
  }

  /// `1 day`, `2 days`.
  func count(_ number: Int, _ noun: String) -> String {
    count(number, one: noun, many: noun + "s")
  }

  /// `1 duty`, `2 duties`.
  func count(_ number: Int, one: String, many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// `duty early of 2026-11-23 06:00`.
  func duty(_ duty: Duty, _ names: PlanNames) -> String {
    duty.family.map { "duty \(names.shift($0)) of \(names.time(duty.start))" } ?? "duty of \(names.time(duty.start))"
  }

  /// `week of 2026-11-23`.
  func week(_ week: Int, _ names: PlanNames) -> String {
    "week of \(names.date(7 * week))"
  }
}
