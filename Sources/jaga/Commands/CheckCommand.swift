import ArgumentParser
import Forecasting
import PlanFiles
import Planning
import Reporting
import Workforce

/// `jaga check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report every problem in a plan folder.",
    discussion: """
      Reads plan.yaml, the tables, the history or the forecast, and scenarios. Each problem stands on standard error with its file, \
      line, column and likely fix; the exit code is 65 when there are any. Of a history it says which open intervals have no \
      row and which days have far fewer contacts than usual.

      Examples:
        jaga check my-centre
        jaga check my-centre --json
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let loaded: LoadedPlan
    let contacts: (warnings: [String], history: [HistoryDocument]?)
    let scenarios: [LoadedScenario]
    do throws(PlanError) {
      loaded = try PlanFolder.load(at: plan.folder)
      contacts = try self.contacts(of: loaded)
      scenarios = try ScenarioFolder.scenarios(
        named: ScenarioFolder.names(in: plan.folder), of: loaded, in: plan.folder)
    } catch {
      if json { try Console.write(DocumentText.of(CheckDocument(problems: error.problems))) }
      throw CommandFailure(error)
    }
    let warnings = loaded.warnings + contacts.warnings + scenarios.flatMap(\.warnings)
    if json {
      return try Console.write(DocumentText.of(CheckDocument(warnings: warnings, history: contacts.history)))
    }
    guard !quiet else { return }
    Warnings(isQuiet: quiet).tell(warnings)
    try Console.write("\(Console.words.sentence(forSoundPlan: loaded.plan, in: plan.folder))\n")
    for queue in contacts.history ?? [] {
      try Console.write(Console.style.fitted(HistoryView(queue, words: Console.words).text))
    }
  }

  /// Reads the files that the stages will read: what is odd about them, and what a history lacks.
  private func contacts(
    of loaded: LoadedPlan
  ) throws(PlanError) -> (warnings: [String], history: [HistoryDocument]?) {
    if let forecast = try loaded.readForecast() {
      if !forecast.isAdjusted {
        try checkParts(loaded, toldApart: forecast.forecasts.map { $0.handlingShares?.parts ?? [] })
      }
      return (forecast.warnings, nil)
    }
    guard !loaded.historyFiles.isEmpty else { return ([], nil) }
    let history = try loaded.readHistory(in: plan.folder)
    try checkParts(loaded, toldApart: history.series.map { $0.handlingParts?.partsApart ?? [] })
    let zone = loaded.clock.zone
    let found = zip(history.series, loaded.plan.openHours.calendars).map { series, hours in
      HistoryDocument(
        HistoryGaps(series, hours: hours) { date, slot in
          !zone.instants(date: date, minute: slot * 1440 / series.slotsPerDay).isEmpty
        })
    }
    return (history.warnings, found)
  }

  /// Makes sure that adjustments of parts of handling times find these parts.
  private func checkParts(_ loaded: LoadedPlan, toldApart parts: [[HandlingPart]]) throws(PlanError) {
    do throws(PlanningError) {
      try ForecastStage(plan: loaded.plan, settings: loaded.forecasting).checkParts(toldApart: parts)
    } catch {
      throw PlanError(error, plan: loaded.plan)
    }
  }
}
