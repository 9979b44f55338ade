import PlanFiles
import Planning
import Reporting
import Staffing
import WallClock
import Workforce

/// A plan folder that has been read, and the stages on what it holds; warnings go to standard error.
struct OpenPlan {
  var loaded: LoadedPlan
  let folder: String

  var plan: Plan { loaded.plan }

  /// A plan that has been read.
  init(loaded: LoadedPlan, folder: String) {
    self.loaded = loaded
    self.folder = folder
  }

  /// Reads a plan folder; its warnings go to standard error unless `isQuiet`.
  init(at folder: String, isQuiet: Bool) throws(CommandFailure) {
    do throws(PlanError) {
      self.init(loaded: try PlanFolder.load(at: folder), folder: folder)
    } catch {
      throw CommandFailure(error)
    }
    Warnings(isQuiet: isQuiet).tell(loaded.warnings)
  }

  var clock: HorizonClock { loaded.clock }

  var pipeline: PlanPipeline { PlanPipeline(plan: loaded.plan, settings: loaded.forecasting) }

  /// Which contacts are planned with: of a forecast named on the command line, else of the one saved beside the roster, else
  /// the plan's own.
  func source(named: ForecastFile? = nil, saved: ForecastFile? = nil) throws(CommandFailure) -> ContactSource {
    do throws(PlanError) {
      return try loaded.contactSource(in: folder, named: named, saved: saved)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Past contacts.
  func history() throws(CommandFailure) -> History {
    guard !loaded.historyFiles.isEmpty else { throw CommandFailure(PlanError(.noHistory, plan: plan)) }
    do throws(PlanError) {
      return try loaded.readHistory(in: folder)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The contacts expected. What was odd about a saved forecast has been told when it was made.
  func contacts(
    from source: ContactSource, asOf: AsOf? = nil, isQuiet: Bool
  ) throws(CommandFailure) -> ContactForecast {
    let contacts = try answer { () throws(PlanningError) in try pipeline.contacts(from: source, asOf: asOf) }
    if case .saved = source { return contacts }
    Warnings(isQuiet: isQuiet).tell(contacts.warnings.map { Console.words.sentence(for: $0, in: plan) })
    return contacts
  }

  /// The agents needed and what becomes of deferred work; what is odd about them is told, but not that shares of pooling are still to be found
  /// when that is about to be done.
  func staffing(
    for contacts: ContactForecast, quantile: Double? = nil, isCalibrating: Bool = false, isQuiet: Bool
  ) throws(CommandFailure) -> StaffingResult {
    let result = try answer { () throws(PlanningError) in try pipeline.staffing(for: contacts, quantile: quantile) }
    let told = result.warnings.filter { !isCalibrating || $0 != .uncalibratedPooling }
    Warnings(isQuiet: isQuiet).tell(told.map { Console.words.sentence(for: $0, in: plan) })
    return result
  }

  /// A roster made before, beside the agents that its contacts need.
  func outcome(
    of roster: Roster, for contacts: ContactForecast?, quantile: Double? = nil
  ) throws(CommandFailure) -> PlanOutcome {
    try answer { () throws(PlanningError) in
      try pipeline.outcome(
        of: roster, for: contacts, quantile: quantile, provenance: provenance(quantile: quantile))
    }
  }

  /// What a roster of the plan is made from.
  func provenance(quantile: Double? = nil) -> PlanProvenance {
    PlanProvenance(inputHash: loaded.inputHash, quantile: quantile)
  }

  /// A stage's answer, or the command's failure.
  func answer<Value>(_ stage: () throws(PlanningError) -> Value) throws(CommandFailure) -> Value {
    do throws(PlanningError) {
      return try stage()
    } catch {
      throw CommandFailure(PlanError(error, plan: plan))
    }
  }
}
