public import Planning
import Verification
public import WallClock
import Workforce

/// A result as JSON for programs: every key stays where it is from version to version.
///
/// Keys are in snake case and sorted. What is unknown is absent. Costs are in the plan's unit of cost. The time a solve
/// took is not in it: the same input, seed and iteration limit give the same bytes.
public struct ResultDocument: Sendable {
  private let outcome: PlanOutcome
  private let clock: HorizonClock
  private let programVersion: String
  private let words: any Words

  /// Makes a document.
  ///
  /// - Parameters:
  ///   - outcome: What planning found; of a roster that was made before there is nothing about a search.
  ///   - clock: The plan's clock.
  ///   - programVersion: Version of the program.
  ///   - words: The language.
  public init(
    _ outcome: PlanOutcome, clock: HorizonClock, programVersion: String, words: any Words = English()
  ) {
    self.outcome = outcome
    self.clock = clock
    self.programVersion = programVersion
    self.words = words
  }

  /// The document, with a line break at its end.
  ///
  /// - Throws: `EncodingError` when a number is not finite.
  public func text() throws -> String { try DocumentText.of(content) }

  private var content: ResultContent {
    let (plan, result) = (outcome.plan, outcome.result)
    return ResultContent(
      program: .init(name: "jaga", version: programVersion, seed: result?.work.seed),
      plan: .init(
        name: plan.name, timeZone: plan.timeZone, firstDay: plan.grid.firstDay.description, days: plan.grid.dayCount,
        intervalMinutes: plan.grid.intervalMinutes, inputHash: outcome.provenance.inputHash),
      outcome: result.map { .init(reason: $0.reason, status: $0.status) },
      objective: result?.objective.map {
        .init(incumbent: $0.incumbent, lowerBound: $0.lowerBound, relativeGap: $0.relativeGap)
      },
      cost: outcome.cost.map(CostDocument.init), pay: outcome.payFigures.map(PayDocument.init),
      work: result.map {
        .init(iterations: $0.work.iterations, columns: $0.work.columns, linearProgrammes: $0.work.linearProgrammes)
      },
      calibration: outcome.calibration.isEmpty ? nil : outcome.calibration.map(round),
      warnings: words.warnings(of: outcome),
      findings: outcome.findings.map { FindingDocument($0, plan: plan, words: words) },
      queues: outcome.coverage.map { coverage in plan.queues.indices.map { queue($0, coverage) } },
      allocation: outcome.coverage.flatMap(allocation), shortIntervals: outcome.shortIntervals.map(shortInterval),
      roster: outcome.roster.map { roster in
        roster.lines(of: plan).map { agent, duties in
          .init(agent: agent.id, duties: duties.map { DutyDocument($0, plan: plan, clock: clock) })
        }
      })
  }

  private func round(_ round: CalibrationRound) -> ResultContent.CalibrationRound {
    .init(
      cost: round.cost, lowerBound: round.bound,
      parts: round.parts.map { part in
        .init(
          queue: outcome.plan.queues[part.queue].id, from: ClockText.hoursAndMinutes(part.part * Pooling.partMinutes),
          share: DocumentText.rounded(part.share), serviceLevel: DocumentText.rounded(part.level.value),
          halfWidth: part.level.halfWidth.map(DocumentText.rounded), goal: part.goal)
      })
  }

  private func queue(_ queue: Int, _ coverage: RosterCoverage) -> ResultContent.QueueStaffing {
    let grid = outcome.plan.grid
    func hours(_ agents: (Int) -> Double) -> Double {
      DocumentText.rounded((0..<grid.intervalCount).reduce(0) { $0 + agents($1) } * Double(grid.intervalMinutes) / 60)
    }
    let cost = (0..<grid.intervalCount).reduce(0) { $0 + coverage.cost(queue: queue, interval: $1) }
    return .init(
      queue: outcome.plan.queues[queue].id,
      basis: outcome.plan.queues[queue].prices == nil ? "agent-hours" : "prices", staffingCost: Double(cost) / 1000,
      requiredHours: hours { coverage.required[queue][$0] },
      presentHours: hours { coverage.agents(queue: queue, interval: $0) })
  }

  private func allocation(_ coverage: RosterCoverage) -> [ResultContent.ServedQueue]? {
    let ids = outcome.plan.queues.map(\.id)
    let served = coverage.allocations.flatMap { blend in
      zip(blend.queues, blend.units).map { queue, units in
        ResultContent.ServedQueue(
          openTo: blend.queues.map { ids[$0] }, queue: ids[queue],
          isSecondary: blend.secondary.contains(queue) ? true : nil,
          agents: units.map { DocumentText.rounded(Double($0) / Double(coverage.presence.unitsPerAgent)) })
      }
    }
    return served.isEmpty ? nil : served
  }

  private func shortInterval(_ interval: ShortInterval) -> ResultContent.ShortInterval {
    .init(
      start: clock.localText(interval.interval * outcome.plan.grid.intervalMinutes),
      queue: outcome.plan.queues[interval.queue].id, required: DocumentText.rounded(interval.required),
      present: DocumentText.rounded(interval.present), shortfall: DocumentText.rounded(interval.shortfall))
  }
}
