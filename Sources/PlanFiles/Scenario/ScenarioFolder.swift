import Foundation
import PlanModel

/// The scenarios of a plan folder: files `scenarios/NAME.yaml`, each what changes in the plan as it is.
public enum ScenarioFolder {
  /// The folder within the plan folder.
  public static let name = "scenarios"
  /// The most scenarios that are compared at once.
  public static let limit = 500

  /// Names of the scenarios that a plan folder holds, in the order of their names.
  public static func names(in directory: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: FilePath.of(name, in: directory))) ?? []
    return files.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// Reads scenarios and applies them to a plan; a scenario with a grid gives one for each of its cells.
  ///
  /// - Parameters:
  ///   - names: Names of files of the plan folder's `scenarios`, or paths of files elsewhere.
  ///   - inline: Scenarios asked for on the spot.
  ///   - loaded: The plan as it is.
  ///   - directory: The plan folder.
  /// - Returns: The plan under each, in the order asked for: files first.
  /// - Throws: ``PlanError`` with everything that is wrong with any of them.
  public static func scenarios(
    named names: [String], inline: [InlineScenario] = [], of loaded: LoadedPlan, in directory: String
  ) throws(PlanError) -> [LoadedScenario] {
    let log = ProblemLog(subject: "scenario")
    let reader = ScenarioReader(directory: directory, log: log)
    var found: [ReadScenario] = []
    for name in names { found += reader.scenarios(named: name) }
    for scenario in inline {
      found += scenario.read(horizon: loaded.draft.horizon, queues: loaded.draft.queues, log: log)
    }
    if found.count > limit {
      log.report(
        "too-many-scenarios", in: name, "there are more than [\(limit)] scenarios to compare",
        fix: "shorten a grid, or compare fewer at once")
      throw PlanError(problems: log.sorted)
    }
    for (index, scenario) in found.enumerated() where found[..<index].contains(where: { $0.name == scenario.name }) {
      log.report(
        "duplicate-name", in: scenario.origin, "another scenario has the name [\(scenario.name)] as well",
        fix: "give one of them another `name`")
    }
    let applied = found.map { $0.applied(to: loaded, log: log) }
    try log.throwIfAny()
    return applied.compactMap { $0 }
  }
}
