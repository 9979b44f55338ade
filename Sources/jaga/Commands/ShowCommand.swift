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
      lies beside roster.csv. With an agent it draws that agent's days, with a team the days of its agents in a table, with a \
      queue its staff alone. When staff is for a quantile of the contacts, what the contacts expected need is drawn as well. \
      --json also says what becomes of deferred work. With --watch it draws anew whenever another roster lies there: a plan \
      that runs writes its files at its end, all at once.

      Examples:
        jaga show my-centre --day mon
        jaga show my-centre --day 2026-11-24
        jaga show my-centre --agent A017 --json
        jaga show my-centre --team north
        jaga show my-centre --queue phone --day mon --csv > monday.csv
      """)

  @OptionGroup var plan: PlanFolderArgument
  @OptionGroup var source: FromOption
  @OptionGroup var careful: QuantileOption

  @Option(help: ArgumentHelp("An agent's id.", valueName: "id"))
  var agent: String?

  @Option(help: ArgumentHelp("A team's name.", valueName: "name"))
  var team: String?

  @Option(help: ArgumentHelp("A queue's id.", valueName: "id"))
  var queue: String?

  @Option(help: ArgumentHelp("A date, or a weekday such as mon.", valueName: "day"))
  var day: String?

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(help: "Print a table for programs: rows of the roster, with --queue a row an interval.")
  var csv = false

  @Flag(help: "Draw anew whenever the roster changes, until Ctrl-C.")
  var watch = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws {
    try source.check()
    if [agent, team, queue].count(where: { $0 != nil }) > 1 {
      throw ValidationError("Give one of --agent, --team and --queue.")
    }
    if json, csv { throw ValidationError("Give either --json or --csv.") }
    if watch, json || csv { throw ValidationError("--watch draws for people: without --json and --csv.") }
    if json, team != nil || queue != nil { throw ValidationError("--json goes with --agent and --day only.") }
  }

  func run() throws {
    guard watch else { return try draw() }
    try RosterWatch(file: source.rosterFile(of: plan)).run(draw)
  }

  private func draw() throws {
    var open = try plan.open(isQuiet: true)
    let days = try days(of: open.plan.grid)
    let index = try agent.map { try position(of: $0, "agent", among: open.plan.agents.map(\.id)) }
    let served = try queue.map { try position(of: $0, "queue", among: open.plan.queues.map(\.id)) }
    if let team { _ = try position(of: team, "team", among: open.plan.agents.map(\.team).filter { !$0.isEmpty }) }
    let roster = try source.roster(&open, of: plan, isQuiet: quiet)
    if json {
      let document = DutiesDocument(
        roster, plan: open.plan, clock: open.clock, agent: index, days: days,
        deferred: index == nil ? try deferred(under: roster, open) : nil)
      return try Console.write(DocumentText.of(document))
    }
    let view = RosterView(
      plan: open.plan, clock: open.clock, roster: roster, style: Console.style, words: Console.words)
    if csv, served == nil { return try Console.write(data: table(of: roster, in: open, agent: index, days: days)) }
    if let index { return try Console.write(view.agent(index)) }
    if let team { return try Console.write(view.team(team, days: days)) }
    guard let contacts = try contacts(open) else {
      if let queue {
        throw CommandFailure(
          .cannotRead,
          "error: without forecast.csv beside the roster nothing says what queue [\(queue)] needs\n"
            + "  Try: name the folder that jaga plan wrote to with --from")
      }
      return try Console.write(days.map { view.day($0, coverage: nil, expected: nil) }.joined(separator: "\n"))
    }
    let outcome = try open.outcome(of: roster, for: contacts, quantile: careful.quantile)
    let isCareful = careful.quantile ?? open.loaded.forecasting.staffingQuantile != nil
    let expected = isCareful ? try open.staffing(for: contacts.expected, isQuiet: true).requirement.rostered : nil
    if let served, let coverage = outcome.coverage {
      if csv {
        return try Console.write(
          data: CoverageTable.text(queue: served, days: days, coverage: coverage, plan: open.plan, clock: open.clock))
      }
      return try Console.write(view.queue(served, days: days, coverage: coverage, expected: expected))
    }
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

  private func position(of id: String, _ noun: String, among ids: [String]) throws -> Int {
    guard let index = ids.firstIndex(of: id) else {
      throw ValidationError("--\(noun) [\(id)] is not \(noun == "agent" ? "an" : "a") \(noun) of the plan.")
    }
    return index
  }

  /// The rows of the roster that were asked for.
  private func table(of roster: Roster, in open: OpenPlan, agent: Int?, days: [Int]) -> String {
    var shown = roster
    for (position, member) in open.plan.agents.enumerated() where shown.duties.indices.contains(position) {
      let isAsked = (agent ?? position) == position && (team ?? member.team) == member.team
      shown.duties[position] = isAsked ? shown.duties[position].filter { days.contains($0.day) } : []
    }
    return RosterTables.long(shown, plan: open.plan, clock: open.clock)
  }
}
