import PlanFiles
import Planning
import Reporting
import Rostering
import Staffing
import Workforce

/// All stages to a verified roster, as `roster` and `plan` run them.
struct RosterRun {
  let plan: PlanFolderArgument
  let forecast: ForecastOption
  let careful: QuantileOption
  let search: SearchOptions
  let start: StartOptions
  let result: ResultOptions
  /// Files that are written beside those of the roster.
  var others: [String] = []

  /// What the stages made of the plan.
  struct Finished {
    var loaded: LoadedPlan
    var outcome: PlanOutcome
    var contacts: ContactForecast
    var roster: Roster
    /// The right to write it down.
    var claim: OutputClaim
    /// The calendars that it follows.
    var earlier: [[String: [UInt8]]]

    /// What a command ends with although its roster is legal and written: a fault of the program that the verifier found.
    ///
    /// - Throws: ``CommandFailure`` when the search claimed a bound above what the roster costs.
    func checkProof() throws(CommandFailure) {
      guard let result = outcome.result, let failure = CommandFailure(faultIn: result) else { return }
      throw failure
    }
  }

  /// Runs the stages.
  ///
  /// - Throws: ``CommandFailure``; with exit code 3 when there is no roster, after printing the document for programs.
  func finished() throws -> Finished {
    try start.form.check([start.from])
    Interruption.listen()
    let folder = result.target(for: plan)
    try folder.check()
    var open = try start.applied(to: plan.open(isQuiet: result.quiet), isQuiet: result.quiet)
    let claim = try folder.claim(
      for: others + RosterFiles.names(for: open.plan), bytes: RosterFiles.bytes(for: open.plan))
    let earlier = try EarlierCalendars.read(
      in: "\(folder.path)/\(RosterFiles.calendars)",
      others: [start.folder, plan.path("output")].compactMap(\.self).filter { $0 != folder.path }
        .map { "\($0)/\(RosterFiles.calendars)" })
    let named = try forecast.file()
    let contacts = try open.contacts(from: open.source(named: named), isQuiet: result.quiet)
    let staffing = try open.staffing(
      for: contacts, quantile: careful.quantile, isCalibrating: true, isQuiet: result.quiet)
    Warnings(isQuiet: result.quiet).tell(
      Console.words.sentences(
        forEarlierRoster: EarlierRosterCheck(plan: open.plan, requirement: staffing.requirement).breaches(),
        in: open.plan))
    if let named { open.loaded.fingerprint(named.bytes) }
    let outcome = try solved(open, contacts, staffing)
    guard let roster = outcome.roster else {
      if result.json {
        try Console.write(RosterFiles(loaded: open.loaded, outcome: outcome, readers: ReaderWords(English())).document)
      }
      throw CommandFailure(.noFeasibleRoster, NoRoster(outcome, words: Console.words).text)
    }
    return Finished(
      loaded: open.loaded, outcome: outcome, contacts: contacts, roster: roster, claim: claim, earlier: earlier)
  }

  private func solved(
    _ open: OpenPlan, _ contacts: ContactForecast, _ staffing: StaffingResult
  ) throws(CommandFailure) -> PlanOutcome {
    let line = ProgressLine(isQuiet: result.quiet)
    defer {
      Interruption.ignore()
      line.clear()
    }
    do throws(RosterRefusal) {
      return try open.pipeline.outcome(
        for: contacts, staffing: staffing, provenance: open.provenance(quantile: careful.quantile),
        options: search.options(settings: open.loaded.solve), isCancelled: { Interruption.isAsked },
        progress: line.draw)
    } catch {
      throw CommandFailure(error, plan: open.plan)
    }
  }
}
