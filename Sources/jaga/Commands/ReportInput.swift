import Forecasting
import PlanFiles
import Planning
import Reporting
import Staffing
import Workforce

/// Gathers what a report and pictures show of a roster made before: every fact of it is some stage's answer.
struct ReportInput {
  let plan: PlanFolderArgument
  let source: FromOption
  let forecast: ForecastOption
  /// The roster that was told before; `nil` when there is none.
  let previous: String?
  let isQuiet: Bool

  /// The plan as it was planned, and the same with the roster told before, if one is named: a roster that was planned from that
  /// one is judged by the plan that it was planned with.
  func open(search: SavedResult?) throws(CommandFailure) -> (plan: OpenPlan, told: Plan?) {
    let open = try plan.open(isQuiet: true)
    guard let previous else { return (open, nil) }
    let file = InputFile(rosterAt: previous)
    let bytes = try file.bytes()
    let template = try source.form.template(for: previous, of: open.loaded)
    do throws(PlanError) {
      let started = try open.loaded.starting(from: bytes, file: file.name, template: template)
      Warnings(isQuiet: isQuiet).tell(started.warnings)
      let isAnew = search?.isMade(from: open.loaded.inputHash) ?? false
      return (isAnew ? open : OpenPlan(loaded: started.plan, folder: open.folder), started.plan.plan)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The contacts that the roster was planned with: of the forecast named, else of the one beside it, else the plan's own; none
  /// when nothing says.
  func contacts(_ open: OpenPlan) throws(CommandFailure) -> ContactForecast? {
    let named = try forecast.file()
    let contacts = try open.source(named: named, saved: named == nil ? try source.forecast(of: plan) : nil)
    if case .unknown = contacts { return nil }
    return try open.contacts(from: contacts, isQuiet: true)
  }

  /// The contacts beside those that came, by queue.
  func reviews(of contacts: ContactForecast, _ open: OpenPlan) throws(CommandFailure) -> [ContactReview] {
    guard !open.loaded.historyFiles.isEmpty else {
      return contacts.queues.map { ContactReview($0, series: nil, result: nil, gaps: nil) }
    }
    let history = try open.history()
    let forecast = ForecastStage(plan: open.plan, settings: open.loaded.forecasting).forecast(from: history)
    let zone = open.clock.zone
    return contacts.queues.enumerated().map { index, queue in
      let series = history.series[index]
      let gaps = HistoryGaps(series, hours: open.plan.openHours.calendars[index]) { date, slot in
        !zone.instants(date: date, minute: slot * 1440 / series.slotsPerDay).isEmpty
      }
      return ContactReview(queue, series: series, result: forecast.results[index], gaps: gaps)
    }
  }

  /// What the search said that made the roster; `nil` when nothing tells, with a warning when it cannot be read.
  func search() -> SavedResult? {
    if source.isForeign { return nil }
    let file = source.file(RosterFiles.result, of: plan)
    guard file.isReadable, let bytes = try? file.bytes() else { return nil }
    guard let result = try? SavedResult(document: bytes) else {
      Warnings(isQuiet: isQuiet).tell(["[\(file.path)] is no result of jaga and is left out"])
      return nil
    }
    return result
  }

  /// The week in review: of the file named, else of the one beside the roster, if there is one and it is of the plan's horizon.
  func review(named path: String?, of plan: Plan) throws(CommandFailure) -> ReviewDocument? {
    let file = path.map { InputFile(path: $0) } ?? source.file(StageFiles.review, of: self.plan)
    guard path != nil || file.isReadable else { return nil }
    let bytes = try file.bytes()
    let found = try? ReviewDocument(document: bytes)
    if let found, found.speaks(ofFirstDay: plan.grid.firstDay.description) { return found }
    guard path == nil else {
      throw CommandFailure(
        .badData,
        found == nil
          ? "error: [\(file.path)] is no review: name a review.json that `jaga review` wrote"
          : "error: [\(file.path)] is the review of another week")
    }
    Warnings(isQuiet: isQuiet).tell([
      found == nil
        ? "[\(file.path)] is no review of jaga and is left out"
        : "[\(file.path)] is the review of another week and is left out"
    ])
    return nil
  }

  /// Scenarios that were compared: in the file named, else in the one beside the roster, if there is one.
  func comparison(named path: String?) throws(CommandFailure) -> SavedComparison? {
    let file = path.map { InputFile(path: $0) } ?? source.file("comparison.json", of: plan)
    guard path != nil || file.isReadable else { return nil }
    let bytes = try file.bytes()
    if let found = try? SavedComparison(document: bytes) { return found }
    guard path == nil else {
      throw CommandFailure(
        .badData, "error: [\(file.path)] is no comparison: name a comparison.json that `jaga whatif` wrote")
    }
    Warnings(isQuiet: isQuiet).tell(["[\(file.path)] is no comparison of jaga and is left out"])
    return nil
  }
}
