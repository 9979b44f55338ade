import PlanFiles

/// What all cells of a run have in common: the first line of a manifest.
public struct BatchHead: Codable, Hashable, Sendable {
  /// The form of manifests that this program writes and reads.
  public static let form = "jaga-batch-1"
  /// The most cells of a run.
  public static let mostCells = 1_000_000
  /// The most weeks of a chain.
  public static let mostWeeks = 104

  /// The form of the manifest.
  public var form: String
  /// Version of the program that planned the run.
  public var program: String
  /// What each cell may spend.
  public var effort: BatchEffort
  /// Seeds with which every roster is searched for, ascending.
  public var seeds: [UInt64]
  /// Weeks of each chain, one after the other; `nil` plans each plan's own horizon at once.
  public var weeks: Int?
  /// The plans.
  public var plans: [BatchPlan]

  /// Makes a head.
  public init(program: String, effort: BatchEffort, seeds: [UInt64], weeks: Int?, plans: [BatchPlan]) {
    form = BatchHead.form
    self.program = program
    self.effort = effort
    self.seeds = seeds
    self.weeks = weeks
    self.plans = plans
  }

  /// How many cells a week of all chains has.
  var cellsOfWeek: Int {
    plans.reduce(0) { $0 + 1 + $1.scenarios.count } * seeds.count
  }

  /// All cells: week by week, and in each the plans, their scenarios and the seeds in order. The cells of a week need those of the weeks
  /// before; of one week none needs another.
  var cells: [BatchCell] {
    var cells: [BatchCell] = []
    for week in 0..<(weeks ?? 1) {
      for (position, plan) in plans.enumerated() {
        for scenario in [nil] + plan.scenarios.map(Optional.some) {
          for seed in seeds {
            cells.append(
              BatchCell(
                key: key(of: plan, scenario, seed: seed, week: week), plan: plan.name, scenario: scenario?.name,
                seed: seed, week: weeks == nil ? nil : week + 1, position: position))
          }
        }
      }
    }
    return cells
  }

  /// Fingerprint of everything that a cell's roster follows from, and of the plan's name: two plans that say the same are two. That of a later week follows from the best roster of the week before,
  /// and so from all seeds.
  private func key(of plan: BatchPlan, _ scenario: BatchPlan.Scenario?, seed: UInt64, week: Int) -> String {
    var hash = InputHash()
    func add(_ text: String) { hash.add("\(text)\n".utf8) }
    add("\(form) \(program) \(LineText.of(effort))")
    add("\(plan.name) \(plan.input) \(weeks == nil ? "whole" : "week \(week + 1)") \(seed)")
    if let scenario { add("\(scenario.content) \(scenario.name)") }
    if week > 0 { add(seeds.map { "\($0)" }.joined(separator: " ")) }
    return hash.text
  }
}
