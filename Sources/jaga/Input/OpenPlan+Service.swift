import Foundation
import Planning
import Reporting
import Simulation
import Workforce

extension OpenPlan {
  /// The rostered horizon, simulated as `jaga simulate` does without options; `nil` for 0 replications.
  func service(
    of roster: Roster, for contacts: ContactForecast, replications: Int
  ) throws(CommandFailure) -> SimulatedHorizon? {
    guard replications > 0 else { return nil }
    let worked = roster.worked(without: plan.absentOnDuty(in: roster))
    let stage = SimulationStage(plan: plan, forecasts: contacts.queues)
    let isCareful = loaded.forecasting.staffingQuantile != nil
    let assumptions = SimulationAssumptions(
      attendance: AttendanceByWeekday(plan.shrinkage), busynessVariation: isCareful ? stage.busynessVariation : 0)
    do {
      let model = try stage.model(of: worked, assumptions: assumptions)
      let erlang = try stage.expectations(of: worked, thresholdSeconds: assumptions.thresholdSeconds)
      let options = SimulationOptions(
        minimumReplications: min(10, replications), maximumReplications: replications,
        threads: ProcessInfo.processInfo.activeProcessorCount)
      let result = Simulator(model).run(options)
      var horizon = SimulatedHorizon(result, model: model, erlang: erlang)
      horizon.occupancy = ExpectedOccupancy(result, model: model, plan: plan)
      return horizon
    } catch {
      throw CommandFailure(.badData, "error: \(error)")
    }
  }
}
