import ArgumentParser
import PlanFiles
import Workforce

/// `jaga init`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a small commented plan folder that plans as it is.",
    discussion: """
      The folder must be new or empty. Its history is made up; replace it with your own.

      Examples:
        jaga init my-centre
        jaga init my-centre --first-day 2027-03-01
      """)

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"), completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp("A day of the week to plan (default: \(PlanTemplate.defaultFirstDay)).", valueName: "date"),
    transform: { text in
      guard let date = CivilDate(text) else { throw ValidationError("not a date such as 2027-03-01") }
      return date
    })
  var firstDay = PlanTemplate.defaultFirstDay

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if folder.isEmpty { throw ValidationError("<dir> must name a folder.") }
  }

  func run() throws {
    do throws(PlanError) {
      try PlanTemplate.write(into: folder, firstDay: firstDay)
    } catch {
      throw CommandFailure(.cannotWrite, CommandFailure.text(of: error))
    }
    if !quiet { try Console.write(Console.words.ready(folder, next: "jaga plan \(folder)") + "\n") }
  }
}
