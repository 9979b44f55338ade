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
    let files = (try? FileManager.default.contentsOfDirectory(atPath: directory + "/" + name)) ?? []
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
    var reader = ScenarioReader(directory: directory, log: log)
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

/// Reads the files of scenarios, with those that they stand on.
private struct ScenarioReader {
  let directory: String
  let log: ProblemLog

  mutating func scenarios(named name: String) -> [ReadScenario] {
    let file = path(of: name, beside: directory + "/" + ScenarioFolder.name)
    guard let read = source(file.path, shown: file.shown, mention: nil, above: []) else { return [] }
    let title = read.source.name ?? file.title
    let changes = read.below + read.source.changes
    guard !read.source.axes.isEmpty else {
      return [ReadScenario(name: title, origin: file.shown, changes: changes)]
    }
    return read.source.axes.reduce([(label: "", changes: changes)]) { cells, axis in
      cells.flatMap { cell in
        axis.map { value in
          (cell.label.isEmpty ? value.label : "\(cell.label), \(value.label)", cell.changes + value.changes)
        }
      }
    }.prefix(ScenarioFolder.limit + 1).map {
      ReadScenario(name: "\(title): \($0.label)", origin: file.shown, changes: $0.changes)
    }
  }

  /// A name as a path: of a file in the scenarios' folder, or a path of the user's own.
  private func path(of name: String, beside folder: String) -> (path: String, shown: String, title: String) {
    if name.hasSuffix(".yaml") || name.contains("/") {
      let last = name.split(separator: "/").last.map(String.init) ?? name
      return (name, name, last.hasSuffix(".yaml") ? String(last.dropLast(5)) : last)
    }
    return ("\(folder)/\(name).yaml", "\(ScenarioFolder.name)/\(name).yaml", name)
  }

  private func source(
    _ path: String, shown: String, mention: NodeReader?, above: [String]
  ) -> (source: ScenarioSource, below: [ReadChange])? {
    func fail(_ code: String, _ message: String, _ fix: String) {
      if let mention { return mention.fail(code, "[\(shown)] \(message)", fix: fix) }
      log.report(code, in: shown, "the scenario \(message)", fix: fix)
    }
    guard !above.contains(path), above.count < 8 else {
      fail("circular-base", "stands on itself, or on too many others", "remove `base` from one of them")
      return nil
    }
    guard let bytes = file(path) else {
      let known = ScenarioFolder.names(in: directory).filter { name in !above.contains { $0.hasSuffix("/\(name).yaml") }
      }
      let wanted = shown.dropFirst(ScenarioFolder.name.count + 1).dropLast(5)
      fail(
        "missing-file", "does not exist, or cannot be read",
        Suggestion.fix(
          for: String(wanted), among: known,
          otherwise: known.isEmpty
            ? "write a file \(ScenarioFolder.name)/NAME.yaml" : "the plan has \(Suggestion.list(known))"))
      return nil
    }
    guard let read = ScenarioSource(bytes, file: shown, log: log) else { return nil }
    guard let base = read.base, let name = base.text(expecting: "the name of a scenario") else { return (read, []) }
    let below = self.path(of: name, beside: path.split(separator: "/").count > 1 ? folder(of: path) : ".")
    guard let found = source(below.path, shown: below.shown, mention: base, above: above + [path]) else { return nil }
    return (read, found.below + found.source.changes)
  }

  private func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// The bytes of a plain file of a bearable size.
  private func file(_ path: String) -> [UInt8]? {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let size = attributes?[.size] as? Int, size <= YAMLDocument.sizeLimit,
      let data = FileManager.default.contents(atPath: resolved)
    else { return nil }
    return [UInt8](data)
  }
}
