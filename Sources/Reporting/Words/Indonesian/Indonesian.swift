import Workforce

/// Indonesian sentences. Each theme has a file of its own; `docs/terminology.md` has the term for each meaning.
public struct Indonesian: Words {
  /// `id`.
  public let language = "id"

  /// Makes the language.
  public init() {}
}

extension Indonesian {
  /// `7 jam 30 menit`, `45 menit`, `8 jam`.
  func length(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest) menit" }
    return rest == 0 ? "\(whole(hours)) jam" : "\(whole(hours)) jam \(rest) menit"
  }

  /// `12.340`.
  func whole(_ value: Int) -> String {
    numeral(String(value))
  }

  /// `giliran early pada 23 Nov 2026 06.00`.
  func duty(_ duty: Duty, _ names: PlanNames) -> String {
    duty.family.map { "giliran \(names.shift($0)) pada \(names.time(duty.start))" }
      ?? "giliran pada \(names.time(duty.start))"
  }

  /// `minggu 23 Nov 2026`: the week that begins then.
  func week(_ week: Int, _ names: PlanNames) -> String {
    "minggu yang dimulai \(names.date(7 * week))"
  }

  /// Names with commas, and `dan` before the last.
  func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.last ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) dan \(last)"
  }
}
