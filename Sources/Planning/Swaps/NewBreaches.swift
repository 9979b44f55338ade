import Workforce

/// The hard breaches that one roster has and another did not, or not as much.
struct NewBreaches {
  /// As they are now, rule by rule.
  let findings: [Finding]

  init(from before: [Finding], to after: [Finding]) {
    findings = FindingComparison(from: before.filter(\.isHard), to: after.filter(\.isHard)).differences.flatMap {
      $0.new + $0.changed.filter { $0.after.amount.value > $0.before.amount.value }.map(\.after)
    }
  }
}
