import PlanFiles
import Planning
import Reporting
import Simulation
import Workforce

/// The files that the stages before the roster leave behind.
struct StageFiles {
  /// Contacts expected.
  static let forecast = "forecast.csv"
  /// Agents needed.
  static let requirement = "requirement.csv"
  /// The simulated horizon.
  static let simulation = "simulation.csv"
  /// The week in review.
  static let review = "review.json"

  let loaded: LoadedPlan

  func file(of contacts: ContactForecast) -> OutputFile {
    OutputFile(
      name: StageFiles.forecast,
      text: StageTables.forecast(
        contacts.tabled(for: loaded.plan.queues), isAdjusted: contacts.isAdjusted, grid: loaded.plan.grid,
        clock: loaded.clock))
  }

  func file(of requirement: Requirement) -> OutputFile {
    OutputFile(
      name: StageFiles.requirement,
      text: StageTables.requirement(requirement, plan: loaded.plan, clock: loaded.clock))
  }

  func file(of simulated: SimulationResult) -> OutputFile {
    OutputFile(
      name: StageFiles.simulation,
      text: SimulationTable.text(simulated, plan: loaded.plan, clock: loaded.clock))
  }
}
