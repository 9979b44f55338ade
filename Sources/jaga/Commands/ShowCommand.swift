import ArgumentParser
import Planning
import Reporting
import Staffing
import Workforce

/// `jaga show`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Draw a roster in the terminal.",
    usage: "jaga show [<options>] <dir>",
    discussion: """
      Draws every day: a bar an agent with the breaks visible, and each queue's staff beside what it needs when forecast.csv \
      lies beside roster.csv. With an agent it draws that agent's days. When staff is for a quantile of the contacts, what \
      the contacts expected need is drawn as well. --json also says what becomes of deferred work.

      Examples:
        jaga show my-centre --day mon
        jaga show my-centre --day 2026-11-24
        jaga show my-centre --agent A017 --json
      """)

  @OptionGroup var plan: PlanFolderArgument
  @OptionGroup var source: FromOption
  @OptionGroup var careful: QuantileOption

  @Option(help: ArgumentHelp("An agent's id.", valueName: "id"))
  var agent: String?

  @Option(help: ArgumentHelp("A date, or a weekday such as mon.", valueName: "day"))
  var day: String?

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    var open = try plan.open(isQuiet: true)
    let days = try days(of: open.plan.grid)
    let index = try agent.map { try position(of: $0, in: open.plan) }
    let roster = try source.roster(&open, of: plan, isQuiet: quiet)
    if json {
      let document = DutiesDocument(
        roster, plan: open.plan, clock: open.clock, agent: index, days: days,
        deferred: index == nil ? try deferred(under: roster, open) : nil)
      return try Console.write(DocumentText.of(document))
    }
    let view = RosterView(
      plan: open.plan, clock: open.clock, roster: roster, style: Console.style, words: Console.words)
    if let index { return try Console.write(view.agent(index)) }
    guard let contacts = try contacts(open) else {
      return try Console.write(days.map { view.day($0, coverage: nil, expected: nil) }.joined(separator: "\n"))
    }
    let outcome = try open.outcome(of: roster, for: contacts, quantile: careful.quantile)
    let isCareful = careful.quantile ?? open.loaded.forecasting.staffingQuantile != nil
    let expected = isCareful ? try open.staffing(for: contacts.expected, isQuiet: true).requirement.rostered : nil
    try Console.write(
      days.map { view.day($0, coverage: outcome.coverage, expected: expected) }.joined(separator: "\n"))
  }

  /// The contacts that the roster was planned with, as they were saved beside it; `nil` when they were not.
  private func contacts(_ open: OpenPlan) throws(CommandFailure) -> ContactForecast? {
    guard let saved = try source.forecast(of: plan) else { return nil }
    return try open.contacts(from: open.source(saved: saved), isQuiet: true)
  }

  /// What becomes of deferred work under the roster; `nil` when there is none, or no forecast beside the roster.
  private func deferred(under roster: Roster, _ open: OpenPlan) throws(CommandFailure) -> [DeferredOutlook?]? {
    guard open.plan.queues.contains(where: { $0.goals.responseTime != nil }) else { return nil }
    let outcome = try open.outcome(of: roster, for: try contacts(open))
    return try open.answer { () throws(PlanningError) in try outcome.deferredOutlook() }
  }

  /// The days asked for: all of the horizon, one date, or each week's day of that name.
  private func days(of grid: TimeGrid) throws -> [Int] {
    try day.map { try DayOption(name: $0).all(in: grid) } ?? Array(0..<grid.dayCount)
  }

  private func position(of id: String, in plan: Plan) throws -> Int {
    guard let index = plan.agents.firstIndex(where: { $0.id == id }) else {
      throw ValidationError("--agent [\(id)] is not an agent of the plan.")
    }
    return index
  }
}
