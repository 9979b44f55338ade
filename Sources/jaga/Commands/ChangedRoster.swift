import ArgumentParser
import PlanFiles
import Planning
import Reporting
import Workforce

/// A roster made of one that was told, on its way to a folder of its own: what was told stays, to be compared with.
struct ChangedRoster {
  let folder: OutputFolder
  private let told: InputFile

  /// Checks the folder before anything is worked out.
  ///
  /// - Throws: A wrong usage when what was told lies there; exit code 73 when nothing can be written.
  init(to output: String, after told: InputFile) throws {
    if InputFile(path: FilePath.of(RosterFiles.long, in: output)).isSame(as: told) {
      throw ValidationError(
        "--output [\(output)] holds the roster that was told; name another folder, so that jaga diff can compare them.")
    }
    folder = OutputFolder(path: output)
    self.told = told
    try folder.check()
  }

  /// Takes the right to write.
  func claim(for plan: Plan) throws(CommandFailure) -> OutputClaim {
    try folder.claim(
      for: [StageFiles.forecast, StageFiles.requirement] + RosterFiles.names(for: plan),
      bytes: RosterFiles.bytes(for: plan))
  }

  /// Writes the roster with what it was judged by; its calendars follow those that were told.
  func write(_ outcome: PlanOutcome, of loaded: LoadedPlan, readers: ReaderWords, by claim: OutputClaim) throws {
    guard let roster = outcome.roster else { return }
    let earlier = try EarlierCalendars.read(
      in: "\(folder.path)/\(RosterFiles.calendars)", others: ["\(told.folder)/\(RosterFiles.calendars)"])
    let stages = StageFiles(loaded: loaded)
    var change = try RosterFiles(loaded: loaded, outcome: outcome, readers: readers)
      .change(for: roster, following: earlier)
    change.files =
      (outcome.contacts.map { [stages.file(of: $0), stages.file(of: outcome.requirement)] } ?? []) + change.files
    try folder.write(change, by: claim)
  }

  /// What was written, and which command says who has to be told.
  func message(planFolder: String) -> String {
    let command = "jaga diff \(told.path) \(folder.path) --plan \(planFolder)"
    return "\(Console.words.written(to: [folder.path]))\n\(Console.words.whoIsTold(by: command))\n"
  }
}
