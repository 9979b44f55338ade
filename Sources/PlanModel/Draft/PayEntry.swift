/// An entry of `pay`: presets, or one line.
public enum PayEntry: Codable, Hashable, Sendable {
  /// Ids of presets whose lines hold.
  case presets([String])
  /// A line of the plan's own.
  case line(PayDraft)
}

extension PayEntry {
  /// The entry without a shift that it names; `nil` when it names no other.
  func without(shift id: String) -> PayEntry? {
    guard case .line(var line) = self else { return self }
    func left(_ when: PayDraft.When) -> PayDraft.When? {
      guard let shifts = when.shifts else { return when }
      var changed = when
      changed.shifts = shifts.filter { $0 != id }
      return changed.shifts?.isEmpty == true ? nil : changed
    }
    switch line.terms {
    case .premium(let bands, let when, let stacking):
      guard let when = left(when) else { return nil }
      line.terms = .premium(bands: bands, when: when, stacking: stacking)
    case .allowance(let amount, let when):
      guard let when = left(when) else { return nil }
      line.terms = .allowance(amount, when: when)
    case .off, .weeklyOvertime, .leastPaid: break
    }
    return .line(line)
  }
}
