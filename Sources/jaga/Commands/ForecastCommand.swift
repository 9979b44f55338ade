import ArgumentParser
import PlanFiles
import Planning

/// `jaga forecast`.
struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Forecast contacts and handling times from the history.",
    discussion: """
      Writes forecast.csv: a row an interval and queue, with the contacts expected and their handling time.

      Examples:
        jaga forecast my-centre
        jaga forecast my-centre --output /tmp/next-week --json
      """)

  @OptionGroup var plan: PlanFolderArgument
  @OptionGroup var result: ResultOptions

  func run() throws {
    let folder = result.target(for: plan)
    try folder.check()
    let pipeline = try plan.open(isQuiet: result.quiet)
    let contacts = try pipeline.contacts(isQuiet: result.quiet)
    let file = StageFiles(loaded: pipeline.loaded).file(of: contacts)
    try folder.write([file])
    let document = ForecastDocument(contacts, files: ["\(folder.path)/\(file.name)"])
    if result.json { return try Console.write(JSONText.of(document)) }
    if !result.quiet { try Console.write(document.summary + "written to \(folder.path)/\(file.name)\n") }
  }
}
