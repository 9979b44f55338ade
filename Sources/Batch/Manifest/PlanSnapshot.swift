import Foundation
public import PlanFiles

/// A plan folder as it is when a run is planned, copied into the run: a later change of it changes no cell, and machines need no other
/// folder than the run's. Files that the plan names by their whole path stay where they are.
public struct PlanSnapshot {
  /// The name of the copy.
  public let name: String
  private let source: String
  private let target: String

  /// Names a copy.
  ///
  /// - Parameters:
  ///   - source: Path of the plan folder.
  ///   - folder: The run.
  ///   - taken: Names that other plans of the run have.
  public init(of source: String, in folder: BatchFolder, taken: [String]) {
    let place = FilePath.place(of: source) ?? source
    let last = place.split(separator: "/").last.map(String.init) ?? "plan"
    func isPlain(_ sign: Character) -> Bool { sign.isASCII && (sign.isLetter || sign.isNumber || "-_".contains(sign)) }
    let plain = String(last.prefix(60).map { isPlain($0) ? $0 : "-" })
    var name = plain
    var number = 2
    while taken.contains(name) { (name, number) = ("\(plain)-\(number)", number + 1) }
    self.name = name
    self.source = source
    target = folder.plan(name)
  }

  /// Makes the copy.
  ///
  /// - Parameter scenarios: Names of files of the plan's `scenarios` folder, or paths of files elsewhere, each with what it stands on
  ///   beside it.
  /// - Returns: The plan of the run, and what is suspicious about it.
  /// - Throws: ``PlanError`` with everything that is wrong with the plan or its scenarios, or that cannot be copied.
  public func taken(with scenarios: [String]) throws(PlanError) -> (plan: BatchPlan, warnings: [String]) {
    let contents = try PlanFolder.contents(at: source)
    try PlanFolderWriter(contents.draft, original: contents).write(into: target)
    let loaded = try PlanFolder.load(at: target)
    var plan = BatchPlan(name: name, input: loaded.inputHash, scenarios: [])
    guard !scenarios.isEmpty else { return (plan, loaded.warnings) }
    try copyScenarios(scenarios)
    var warnings = loaded.warnings
    for name in scenarios.map(PlanSnapshot.title) {
      let found = try ScenarioFolder.scenarios(named: [name], of: loaded, in: target)
      warnings += found.flatMap(\.warnings)
      plan.scenarios += found.map { one in
        BatchPlan.Scenario(
          name: one.scenario.name, file: name,
          content: BatchPlan.content(of: one.scenario))
      }
    }
    return (plan, warnings)
  }

  /// The name of the file, without folders and ending.
  private static func title(of name: String) -> String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return last.hasSuffix(".yaml") ? String(last.dropLast(5)) : last
  }

  /// All files of the plan's own folder of scenarios, since some stand on others, and those from elsewhere.
  private func copyScenarios(_ names: [String]) throws(PlanError) {
    let (own, copy) = (FilePath.of(ScenarioFolder.name, in: source), FilePath.of(ScenarioFolder.name, in: target))
    let listed = ScenarioFolder.names(in: source).map { FilePath.of("\($0).yaml", in: own) }
    let elsewhere = names.filter { $0.contains("/") || $0.hasSuffix(".yaml") }
    for path in listed + elsewhere {
      let file = PlanSnapshot.title(of: path) + ".yaml"
      guard let bytes = RunFile.bytes(FilePath.place(of: path) ?? path, limit: 10_000_000) else {
        throw failure("missing-file", path, "the file does not exist or cannot be read", "check its name")
      }
      let there = RunFile.bytes(FilePath.of(file, in: copy))
      guard there == nil || there == bytes else {
        throw failure("duplicate-name", path, "another scenario has the file name [\(file)]", "rename one of them")
      }
      do throws(StoreFailure) {
        try RunFile.make(copy)
        try RunFile.write(bytes, to: FilePath.of(file, in: copy))
      } catch {
        throw failure(
          "cannot-write", error.path, "the file cannot be written", "check space and permissions of the folder")
      }
    }
  }

  private func failure(_ code: String, _ file: String, _ message: String, _ fix: String) -> PlanError {
    PlanError(problems: [PlanProblem(code: code, file: file, message: message, fix: fix)])
  }
}
