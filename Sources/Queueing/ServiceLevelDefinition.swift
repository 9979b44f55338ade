/// How a service level counts those who hang up.
///
/// Without abandonment all five agree. The formulas use `S` answered within the threshold, `L` answered later, `Q` short abandons, `R` other abandons within
/// the threshold, `X` later abandons.
public enum ServiceLevelDefinition: String, Hashable, Sendable, CaseIterable, Codable {
  /// `S / (S + L)`: completed contacts only.
  case ofAnswered = "of-answered"
  /// `S / (S + L + Q + R + X)`: all contacts offered. The default here.
  case ofOffered = "of-offered"
  /// `S / (S + L + R + X)`: short abandons are left out.
  case withoutShortAbandons = "without-short-abandons"
  /// `S / (S + L + X)`: only late abandons count against.
  case lateAbandonsOnly = "late-abandons-only"
  /// `(S + Q + R) / (S + L + Q + R + X)`: an abandon within the threshold counts as met.
  case abandonsInTimeMet = "abandons-in-time-met"
}
