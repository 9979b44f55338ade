public import Foundation
import Verification
import WallClock
import Workforce

/// A result as JSON for programs: every key stays where it is from version to version.
///
/// Keys are in snake case and sorted. What is unknown is absent. Costs are in the plan's unit of cost. The time a solve
/// took stands under `timing` only, so that all else is the same for the same input, seed and iteration limit.
public struct ResultDocument: Sendable {
  /// What made the result and of what.
  public struct Provenance: Sendable {
    /// Version of the program.
    public let programVersion: String
    /// Hash of the input files.
    public let inputHash: String

    /// Makes a provenance.
    public init(programVersion: String, inputHash: String) {
      self.programVersion = programVersion
      self.inputHash = inputHash
    }
  }

  private let report: RosterReport
  private let provenance: Provenance
  private let includesTiming: Bool
  private let words: any Words

  /// Makes a document.
  public init(
    _ report: RosterReport, provenance: Provenance, includesTiming: Bool = true, words: any Words = English()
  ) {
    self.report = report
    self.provenance = provenance
    self.includesTiming = includesTiming
    self.words = words
  }

  /// The document as UTF-8 text with a line break at its end.
  ///
  /// - Throws: `EncodingError` when a number is not finite.
  public func encoded() throws -> Data { Data(try DocumentText.of(content).utf8) }

  private var content: ResultContent {
    let (plan, result) = (report.plan, report.result)
    return ResultContent(
      program: .init(name: "jaga", version: provenance.programVersion, seed: result.work.seed),
      plan: .init(
        name: plan.name, timeZone: plan.timeZone, firstDay: plan.grid.firstDay.description, days: plan.grid.dayCount,
        intervalMinutes: plan.grid.intervalMinutes, inputHash: provenance.inputHash),
      outcome: .init(reason: result.reason, status: result.status),
      objective: result.objective.map {
        .init(incumbent: $0.incumbent, lowerBound: $0.lowerBound, relativeGap: $0.relativeGap)
      },
      cost: result.cost.map(CostDocument.init),
      work: .init(
        iterations: result.work.iterations, columns: result.work.columns,
        linearProgrammes: result.work.linearProgrammes),
      timing: includesTiming
        ? .init(seconds: result.work.seconds, secondsToFirst: result.work.secondsToFirst) : nil,
      warnings: words.warnings(of: result, in: plan),
      findings: result.findings.map { FindingDocument($0, plan: plan, words: words) },
      queues: report.coverage.map { coverage in plan.queues.indices.map { queue($0, coverage) } },
      shortIntervals: report.shortIntervals.map(shortInterval),
      roster: result.roster.map { roster in
        roster.lines(of: plan).map { agent, duties in
          .init(agent: agent.id, duties: duties.map { DutyDocument($0, plan: plan, clock: report.clock) })
        }
      })
  }

  private func queue(_ queue: Int, _ coverage: RosterCoverage) -> ResultContent.QueueStaffing {
    let grid = report.plan.grid
    func hours(_ agents: (Int) -> Double) -> Double {
      rounded((0..<grid.intervalCount).reduce(0) { $0 + agents($1) } * Double(grid.intervalMinutes) / 60)
    }
    let cost = (0..<grid.intervalCount).reduce(0) { $0 + coverage.cost(queue: queue, interval: $1) }
    return .init(
      queue: report.plan.queues[queue].id,
      basis: report.plan.queues[queue].prices == nil ? "agent-hours" : "prices", staffingCost: Double(cost) / 1000,
      requiredHours: hours { coverage.required[queue][$0] },
      presentHours: hours { coverage.agents(queue: queue, interval: $0) })
  }

  private func shortInterval(_ interval: RosterReport.ShortInterval) -> ResultContent.ShortInterval {
    .init(
      start: report.clock.localText(interval.interval * report.plan.grid.intervalMinutes),
      queue: report.plan.queues[interval.queue].id, required: rounded(interval.required),
      present: rounded(interval.present), shortfall: rounded(interval.shortfall))
  }

  /// To a thousandth of an agent: what lies beyond is noise of the arithmetic.
  private func rounded(_ agents: Double) -> Double {
    (agents * 1000).rounded() / 1000
  }
}
