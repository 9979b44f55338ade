import PlanModel
import Yams

/// A scenario's file as it was read: its name, the file that it stands on, what it changes, and the axes of its grid.
struct ScenarioSource {
  /// A grid's axis: for each of its values, what to call it and what it changes.
  typealias Axis = [(label: String, changes: [ReadChange])]

  /// Keys of a scenario beside its verbs.
  private static let settings = ["name", "base", "grid"]

  var name: String?
  var base: NodeReader?
  var changes: [ReadChange] = []
  var axes: [Axis] = []

  /// The verbs, in the order in which they are applied: who is there before what they do, the plan before the world.
  static var verbs: [any ScenarioVerb.Type] {
    [
      HireVerb.self, LeaveVerb.self, TransferVerb.self, SkillsVerb.self, ContractsVerb.self, ShiftsVerb.self,
      BreaksVerb.self, RulesVerb.self, HoursVerb.self, GoalsVerb.self, ObjectiveVerb.self, AbsentVerb.self,
      QuantileVerb.self, VolumeVerb.self, HandlingTimeVerb.self, ResolutionVerb.self, DeflectionVerb.self,
      OutageVerb.self,
    ]
  }

  /// Reads a file; `nil` when it is no mapping.
  init?(_ bytes: [UInt8], file: String, log: ProblemLog) {
    guard let root = YAMLDocument.root(of: bytes, file: file, log: log),
      let keys = NodeReader(node: root, path: "", file: file, log: log).mapping()
    else { return nil }
    name = keys.value("name")?.read(TitleField())
    base = keys.value("base")
    if base?.quietText == "none" { base = nil }
    for verb in ScenarioSource.verbs {
      changes += keys.value(verb.key).map { verb.changes($0) } ?? []
    }
    if let grid = keys.value("grid")?.mapping() {
      for verb in ScenarioSource.verbs {
        if let axis = grid.value(verb.key) { axes.append(ScenarioSource.axis(axis, verb)) }
      }
      grid.finish(known: ScenarioSource.verbs.map { $0.key })
    }
    keys.finish(known: ScenarioSource.settings + ScenarioSource.verbs.map { $0.key })
  }

  /// The values that an axis takes: those of its one list that stands where a single value could.
  private static func axis(_ reader: NodeReader, _ verb: any ScenarioVerb.Type) -> Axis {
    let variants = GridAxis.variants(of: reader.node)
    guard !variants.isEmpty else {
      reader.fail(
        "missing-list", "varies nothing",
        fix: "give one of \(Suggestion.list(GridAxis.swept)) a list of values, such as `percent: [-10, 0, +10]`")
      return []
    }
    return variants.map { variant in
      let varied = NodeReader(node: variant.node, path: reader.path, file: reader.file, log: reader.log)
      return ("\(verb.key) \(variant.value)", verb.changes(varied))
    }
  }
}

/// `breaks`: breaks in place of the plan's.
enum BreaksVerb: ScenarioVerb {
  static let key = "breaks"

  static func changes(_ reader: NodeReader) -> [ReadChange] {
    [ReadChange(.setBreaks(BreaksSection.groups(reader)), at: reader)]
  }
}
