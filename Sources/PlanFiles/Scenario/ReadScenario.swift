import PlanModel

/// A scenario whose changes know where they are written.
struct ReadScenario {
  var name: String
  /// What messages call it: its file, or the option that asks for it.
  var origin: String
  var changes: [ReadChange]

  /// The plan under it; `nil` when a change cannot be made, or makes the plan unsound: both are reported.
  func applied(to loaded: LoadedPlan, log: ProblemLog) -> LoadedScenario? {
    let scenario = Scenario(name: name, changes: changes.map(\.change))
    let application = ScenarioApplication(scenario, to: loaded.draft)
    for fault in application.faults {
      let problem = fault.problem
      changes[fault.change].place.fail(problem.code, "cannot be done: \(problem)", fix: problem.fix)
    }
    if application.faults.isEmpty, application.draft.agents.isEmpty {
      log.report("no-agents", in: origin, "leaves nobody to work", fix: "let fewer agents leave")
    }
    // What follows from a value that could not be read is not looked for.
    guard log.isEmpty else { return nil }
    do throws(DraftError) {
      let compiled = try PlanCompiler.compile(application.draft)
      let known = Set((try? PlanCompiler.compile(loaded.draft))?.warnings ?? [])
      return LoadedScenario(
        scenario: scenario, loaded: loaded.changed(to: compiled, draft: application.draft),
        demand: application.demand,
        warnings: compiled.warnings.filter { !known.contains($0) }.map { "\(name): \($0)" })
    } catch {
      for problem in error.problems {
        log.report(problem.code, in: origin, "makes the plan unsound: \(problem)", fix: problem.fix)
      }
      return nil
    }
  }
}
