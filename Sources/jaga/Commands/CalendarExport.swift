import ArgumentParser
import PlanFiles
import Reporting
import Workforce

/// Calendars in a folder, or one of them, which follow those published before.
struct CalendarExport {
  let loaded: LoadedPlan
  /// Where the roster's own calendars lie.
  let published: String
  let options: CalendarOptions
  let readers: ReaderWords
  let isQuiet: Bool

  /// The calendar of one agent, an index into the plan's.
  func text(of agent: Int, in roster: Roster) throws(CommandFailure) -> String {
    try revision(in: published).files(for: roster).files[agent].text
  }

  /// Writes all calendars into a folder.
  ///
  /// - Throws: Exit code 73.
  func write(_ roster: Roster, into folder: OutputFolder) throws {
    try folder.check()
    let claim = try folder.claim(for: CalendarRevision.names(for: loaded.plan))
    let revision = try revision(in: folder.path, others: [published])
    let strangers = revision.strangers
    let isKept = options.keepOthers || strangers.isEmpty
    if !isKept {
      // The folder may be shared with another plan of the centre, whose agents these are.
      Warnings(isQuiet: isQuiet).tell([
        "the calendars in [\(folder.path)] of agents whom the plan does not have are called off (--keep-others leaves them): "
          + strangers.joined(separator: ", ")
      ])
    }
    let revised = revision.files(for: roster)
    let files = isKept ? revised.files.prefix(loaded.plan.agents.count) : revised.files[...]
    try folder.write(
      OutputChange(
        files: files.map { OutputFile(name: $0.name, text: $0.text) }, removed: isKept ? [] : revised.removed),
      by: claim)
  }

  private func revision(in folder: String, others: [String] = []) throws(CommandFailure) -> CalendarRevision {
    CalendarRevision(
      plan: loaded.plan, clock: loaded.clock, earlier: try EarlierCalendars.read(in: folder, others: others),
      form: options.form, readers: readers)
  }
}
