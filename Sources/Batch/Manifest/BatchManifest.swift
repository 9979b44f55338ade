public import PlanFiles

/// What a run consists of: `manifest.jsonl`, written once, the same bytes for the same plans and options.
///
/// The first line is the head, from which all cells follow; each further line is a cell, for people and programs to look at.
public struct BatchManifest: Hashable, Sendable {
  /// Its name within the folder of the run.
  public static let file = BatchFolder.manifestFile

  /// What all cells have in common.
  public let head: BatchHead
  /// All cells; of one week none needs another.
  public let cells: [BatchCell]

  /// Makes a manifest.
  ///
  /// - Throws: ``PlanError`` when the head asks for what cannot be, or for too much.
  public init(_ head: BatchHead) throws(PlanError) {
    if let problem = BatchManifest.problem(of: head) { throw PlanError(problems: [problem]) }
    self.head = head
    cells = head.cells
    var keys: Set<String> = []
    for (number, cell) in cells.enumerated() where !keys.insert(cell.key).inserted {
      throw PlanError(problems: [
        PlanProblem(
          code: "duplicate-cell", file: BatchManifest.file, line: number + 2,
          message: "the cell [\(cell.key)] stands twice", fix: "name each plan, scenario and seed once")
      ])
    }
  }

  /// The text of the file.
  public var text: String {
    ([LineText.of(head)] + cells.map { LineText.of($0) }).map { $0 + "\n" }.joined()
  }

  /// Reads a manifest: it must be what `jaga batch plan` writes, byte for byte.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - program: The version of this program: another one finds other rosters.
  /// - Throws: ``PlanError`` with the line that is another.
  public init(_ bytes: [UInt8], program: String) throws(PlanError) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let head = LineText.value(BatchHead.self, of: lines[0]) else { throw BatchManifest.foreign(line: 1) }
    guard head.form == BatchHead.form, head.program == program else {
      throw PlanError(problems: [
        PlanProblem(
          code: "other-version", file: BatchManifest.file, line: 1,
          message: "the run was planned by jaga [\(head.program)], this is [\(program)]",
          fix: "plan it anew, or run the same program on every machine")
      ])
    }
    try self.init(head)
    for (number, line) in cells.lazy.map({ LineText.of($0) }).enumerated()
    where !lines.indices.contains(number + 1) || !line.utf8.elementsEqual(lines[number + 1]) {
      throw BatchManifest.foreign(line: number + 2)
    }
    guard lines.count == cells.count + 2, lines.last?.isEmpty == true else {
      throw BatchManifest.foreign(line: cells.count + 2)
    }
  }

  /// Weeks one after the other, each with the numbers of its cells.
  public var weeks: [Range<Int>] {
    let count = head.cellsOfWeek
    return (0..<(head.weeks ?? 1)).map { $0 * count..<($0 + 1) * count }
  }

  /// The plan of a cell.
  public func plan(of cell: BatchCell) -> BatchPlan { head.plans[cell.position] }

  /// The scenario of a cell.
  public func scenario(of cell: BatchCell) -> BatchPlan.Scenario? {
    cell.scenario.flatMap { name in plan(of: cell).scenarios.first { $0.name == name } }
  }

  /// The numbers of the cells that search for the same roster with different seeds as a cell does.
  public func siblings(of number: Int) -> Range<Int> {
    let first = number / head.seeds.count * head.seeds.count
    return first..<first + head.seeds.count
  }

  /// The numbers of the cells whose best roster a cell goes on from; `nil` when it is the first of its chain.
  public func predecessors(of number: Int) -> Range<Int>? {
    number < head.cellsOfWeek ? nil : siblings(of: number - head.cellsOfWeek)
  }

  private static func foreign(line: Int) -> PlanError {
    PlanError(problems: [
      PlanProblem(
        code: "foreign-line", file: file, line: line, message: "the line is not as `jaga batch plan` writes it",
        fix: "leave manifests alone: plan the run anew, into another folder")
    ])
  }

  private static func problem(of head: BatchHead) -> PlanProblem? {
    func problem(_ message: String, _ fix: String) -> PlanProblem {
      PlanProblem(code: "out-of-range", file: file, line: 1, message: message, fix: fix)
    }
    if let fault = head.effort.fault { return problem("\(fault) is out of range", "plan the run anew") }
    if let weeks = head.weeks, !(1...BatchHead.mostWeeks ~= weeks) {
      return problem("weeks [\(weeks)] are not 1 to \(BatchHead.mostWeeks)", "plan fewer weeks")
    }
    if head.plans.isEmpty || head.seeds.isEmpty {
      return problem("the run has no plans or no seeds", "name at least one of each")
    }
    if zip(head.seeds, head.seeds.dropFirst()).contains(where: { $0 >= $1 }) {
      return problem("the seeds do not ascend", "name each seed once, the smallest first")
    }
    for plan in head.plans where !isPlain(plan.name) {
      return problem("[\(plan.name)] is no name of a folder", "plan the run anew")
    }
    for scenario in head.plans.flatMap(\.scenarios) where !isPlain(scenario.file) {
      return problem("[\(scenario.file)] is no name of a file", "plan the run anew")
    }
    if Set(head.plans.map(\.name)).count < head.plans.count {
      return problem("two plans have the same name", "plan the run anew")
    }
    for plan in head.plans where Set(plan.scenarios.map(\.name)).count < plan.scenarios.count {
      return problem("two scenarios of [\(plan.name)] have the same name", "name each scenario once")
    }
    let (ofWeek, isTooLarge) = head.plans.reduce(0) { $0 + 1 + $1.scenarios.count }
      .multipliedReportingOverflow(by: head.seeds.count * (head.weeks ?? 1))
    if isTooLarge || ofWeek > BatchHead.mostCells {
      return problem("the run has more than [\(BatchHead.mostCells)] cells", "plan several runs")
    }
    return nil
  }

  /// Whether a name is that of something in a folder, and leads nowhere else.
  static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 200 && !name.hasPrefix(".") && !name.contains { $0 == "/" || $0 == "\u{0}" }
  }
}
