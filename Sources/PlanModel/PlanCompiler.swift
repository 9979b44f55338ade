import Workforce

/// Turns drafts into what the engine plans. Only here ids become positions, so a change of a draft shifts none.
public enum PlanCompiler {
  /// Codes of values that the compiler cannot take: whatever follows from them is not looked for.
  private static let unusable: Set<String> = ["out-of-range", "empty-range", "unknown-rule"]

  /// Checks and compiles a draft. The previous roster is no part of a draft, so agents have no duties before the horizon.
  ///
  /// - Throws: ``DraftError`` with every problem found, in one pass; of a draft with values out of range, those of the
  ///   draft by itself.
  public static func compile(_ draft: PlanDraft) throws(DraftError) -> CompiledPlan {
    var compilation = DraftCompilation(draft)
    let problems = compilation.findings.problems
    guard !problems.contains(where: { unusable.contains($0.code) }), var compiled = compilation.plan() else {
      throw DraftError(problems: problems)
    }
    compilation.check(compiled.plan)
    if !compilation.findings.problems.isEmpty { throw DraftError(problems: compilation.findings.problems) }
    compiled.warnings = compilation.findings.warnings
    return compiled
  }
}
