import ArgumentParser
import PlanFiles
import Planning
import Reporting
import Workforce

/// `jaga show`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Draw a roster in the terminal.",
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

  func run() throws {
    let pipeline = try plan.open(isQuiet: true)
    let (centre, clock) = (pipeline.loaded.plan, pipeline.loaded.clock)
    let days = try days(of: centre.grid)
    let index = try agent.map { try position(of: $0, in: centre) }
    let roster = try source.roster(pipeline, of: plan, isQuiet: quiet)
    if json {
      let hasResponseTime = centre.queues.contains { $0.goals.responseTime != nil }
      let deferred = index == nil && hasResponseTime ? try source.deferred(under: roster, pipeline, of: plan) : nil
      let document = DutiesDocument(
        roster, plan: centre, clock: clock, agent: index, days: days, deferred: deferred)
      return try Console.write(JSONText.of(document))
    }
    let view = RosterView(plan: centre, clock: clock, roster: roster, style: Console.style)
    if let index { return try Console.write(view.agent(index)) }
    let coverage = try source.coverage(of: roster, pipeline, of: plan, quantile: careful.quantile)
    let isCareful = careful.quantile ?? pipeline.loaded.forecasting.staffingQuantile != nil
    let expected = isCareful ? try source.coverage(of: roster, pipeline, of: plan, isExpected: true) : nil
    try Console.write(
      days.map { view.day($0, coverage: coverage, expected: expected?.required) }.joined(separator: "\n"))
  }

  /// The days asked for: all of the horizon, one date, or each week's day of that name.
  private func days(of grid: TimeGrid) throws -> [Int] {
    guard let day else { return Array(0..<grid.dayCount) }
    let wanted = day.lowercased()
    let days = (0..<grid.dayCount).filter {
      grid.date(of: $0).description == wanted || (wanted.count >= 3 && grid.weekday(of: $0).rawValue.hasPrefix(wanted))
    }
    guard !days.isEmpty else {
      let last = grid.date(of: grid.dayCount - 1)
      throw ValidationError("--day [\(day)] is neither a date from \(grid.firstDay) to \(last) nor a weekday.")
    }
    return days
  }

  private func position(of id: String, in plan: Plan) throws -> Int {
    guard let index = plan.agents.firstIndex(where: { $0.id == id }) else {
      throw ValidationError("--agent [\(id)] is not an agent of the plan.")
    }
    return index
  }
}
