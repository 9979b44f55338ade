import Foundation
import PlanFiles
import Testing

/// A spoiled scenario of the small plan, and everything that is said about it.
struct ScenarioProblem: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let problems: [String]

  init(_ name: String, _ text: String, _ problems: [String]) {
    self.name = name
    self.text = text
    self.problems = problems
  }

  var testDescription: String { name }

  /// The problems of the scenario on disk, under the name `tried`.
  func found() throws -> [String] {
    do throws(PlanError) {
      _ = try ScenarioFolderOnDisk(["tried": text]).scenarios(["tried"])
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }
}

/// The small plan with scenarios, in a folder that goes with it.
final class ScenarioFolderOnDisk {
  let folder: FolderOnDisk

  init(_ scenarios: [String: String], plan: SmallPlan = SmallPlan()) {
    do {
      folder = try FolderOnDisk(plan.files)
      try FileManager.default.createDirectory(atPath: folder.path + "/scenarios", withIntermediateDirectories: true)
      for (name, text) in scenarios { try folder.write("scenarios/\(name).yaml", Data(text.utf8)) }
    } catch {
      preconditionFailure("no folder to test in: \(error)")
    }
  }

  func scenarios(_ names: [String], inline: [InlineScenario] = []) throws(PlanError) -> [LoadedScenario] {
    try ScenarioFolder.scenarios(named: names, inline: inline, of: try folder.load(), in: folder.path)
  }
}
