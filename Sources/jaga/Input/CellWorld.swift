import Batch
import PlanFiles
import Planning
import Rostering
import Staffing
import Workforce

/// The plan of a cell, whatever its seed: its week, its scenario, the contacts that it meets and the agents whom they need.
struct CellWorld {
  private let open: OpenPlan
  private let contacts: ContactForecast
  private let staffing: StaffingResult

  /// What the plan is.
  var loaded: LoadedPlan { open.loaded }

  /// Reads the plan and works out what comes and who is needed.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - manifest: The run.
  ///   - folder: Where it lies.
  ///   - earlier: The roster that the week goes on from; `nil` where it is the first.
  /// - Throws: Exit code 65 or 66 when the plan, its scenario or the roster before is refused.
  init(
    of cell: BatchCell, in manifest: BatchManifest, _ folder: BatchFolder, after earlier: [UInt8]?
  ) throws(CommandFailure) {
    let place = folder.plan(cell.plan)
    let whole = try OpenPlan(at: place, isQuiet: true).loaded
    guard whole.inputHash == manifest.plan(of: cell).input else {
      throw CommandFailure(
        .badData,
        "error: the plan in [\(place)] is not the one that the run was planned with\n"
          + "  Try: plan the run anew, into another folder")
    }
    let loaded: LoadedPlan
    let demand: [DemandChange]
    do throws(PlanError) {
      (loaded, demand) = try CellWorld.plan(of: cell, in: manifest, whole, at: place, after: earlier)
    } catch {
      throw CommandFailure(error)
    }
    let open = OpenPlan(loaded: loaded, folder: place)
    let expected = try open.contacts(from: open.source(), isQuiet: true)
    contacts = try open.answer { () throws(PlanningError) in try expected.changed(by: demand, in: loaded.plan) }
    staffing = try open.staffing(for: contacts, isCalibrating: true, isQuiet: true)
    self.open = open
  }

  private static func plan(
    of cell: BatchCell, in manifest: BatchManifest, _ whole: LoadedPlan, at place: String, after earlier: [UInt8]?
  ) throws(PlanError) -> (LoadedPlan, [DemandChange]) {
    var (loaded, demand): (LoadedPlan, [DemandChange]) = (whole, [])
    if let scenario = manifest.scenario(of: cell) {
      let found = try ScenarioFolder.scenarios(named: [scenario.file], of: whole, in: place)
      guard let one = found.first(where: { $0.scenario.name == scenario.name }),
        BatchPlan.content(of: one.scenario) == scenario.content
      else {
        throw PlanError(problems: [
          PlanProblem(
            code: "other-scenario", file: "\(place)/\(ScenarioFolder.name)/\(scenario.file).yaml",
            message: "the scenario [\(scenario.name)] is not the one that the run was planned with",
            fix: "plan the run anew, into another folder")
        ])
      }
      (loaded, demand) = (one.loaded, one.demand)
      loaded.fingerprint(Array(scenario.content.utf8))
    }
    if let week = cell.week { loaded = try loaded.chained(week: week - 1) }
    if let earlier {
      let reading = try RosterReader.read(earlier, file: ResultStore.carry, plan: loaded.plan, clock: loaded.clock)
      loaded.plan = reading.plan(loaded.plan)
      loaded.fingerprint(earlier)
    }
    return (loaded, demand)
  }

  /// A roster for it.
  ///
  /// - Throws: Exit code 1 when the verifier refuses what the search found.
  func outcome(
    _ options: SolveOptions, isCancelled: @escaping @Sendable () -> Bool
  ) throws(CommandFailure) -> PlanOutcome {
    do throws(RosterRefusal) {
      return try open.pipeline.outcome(
        for: contacts, staffing: staffing, provenance: open.provenance(), options: options, isCancelled: isCancelled)
    } catch {
      throw CommandFailure(error, plan: open.plan)
    }
  }
}
