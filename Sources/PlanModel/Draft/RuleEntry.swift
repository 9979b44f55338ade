/// An entry of `rules`: presets, or one rule.
public enum RuleEntry: Codable, Hashable, Sendable {
  /// Ids of presets whose rules hold.
  case presets([String])
  /// A rule of the plan's own.
  case rule(RuleDraft)
}
