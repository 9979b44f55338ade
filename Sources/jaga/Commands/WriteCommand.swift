import ArgumentParser
import PlanFiles
import PlanModel

/// `jaga write`.
struct WriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write a plan folder anew, as it is or as a scenario makes it.",
    discussion: """
      The new folder holds plan.yaml, the tables, and the files that the plan names; no results. A file of which nothing \
      changes keeps its bytes, comments included; one of which something does is written in a fixed order of keys and columns, \
      without comments. With --anew all of them are, so that two folders which say the same become the same. What a scenario \
      is: docs/what-if.md. The plan must be sound: see jaga check.

      Examples:
        jaga write my-centre --output next-month
        jaga write my-centre no-nights --output without-nights
        jaga write my-centre --hire 3:part-time:phone --output larger
        jaga write my-centre --anew --output tidy
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Argument(help: ArgumentHelp("The scenario: the name of a file in the plan's scenarios folder, or a path."))
  var scenario: String?

  @OptionGroup var asked: ScenarioOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write, new or empty.", valueName: "folder"),
    completion: .directory)
  var output: String

  @Flag(help: "Write plan.yaml and all tables in a fixed order and without comments.")
  var anew = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output must name a folder.") }
    if asked.each || !asked.sweep.isEmpty { throw ValidationError("One plan is written: without --each and --sweep.") }
  }

  func run() throws {
    let inline = try asked.scenarios()
    let writer: PlanFolderWriter
    do throws(PlanError) {
      let contents = try PlanFolder.contents(at: plan.folder)
      writer = PlanFolderWriter(try draft(contents, inline), original: contents, keepsBytes: !anew)
      try writer.check()
    } catch {
      throw CommandFailure(error)
    }
    do throws(PlanError) {
      try write(by: writer)
    } catch {
      throw CommandFailure(.cannotWrite, error.description)
    }
    if !quiet { try Console.write(Console.words.ready(output, next: "jaga check \(output)") + "\n") }
  }

  /// What the plan says, under the scenario if there is one.
  private func draft(_ contents: PlanFolderContents, _ inline: [InlineScenario]) throws(PlanError) -> PlanDraft {
    guard scenario != nil || !inline.isEmpty else { return contents.draft }
    let loaded = try PlanFolder.load(at: plan.folder)
    let names = scenario.map { [$0] } ?? []
    let found = try ScenarioFolder.scenarios(named: names, inline: inline, of: loaded, in: plan.folder)
    guard let only = found.first, found.count == 1 else {
      throw PlanError(problems: [
        PlanProblem(
          code: "several-scenarios", file: scenario ?? plan.folder,
          message: "there are \(found.count) scenarios, one plan is written",
          fix: "name one without a grid, or ask for everything on the spot")
      ])
    }
    guard only.demand.isEmpty else {
      throw PlanError(problems: [
        PlanProblem(
          code: "not-of-the-plan", file: scenario ?? plan.folder,
          message: "the scenario changes the contacts that come, of which a plan says nothing",
          fix: "write them into adjustments.csv, or leave them to jaga whatif")
      ])
    }
    Warnings(isQuiet: quiet).tell(only.warnings)
    return only.loaded.draft
  }

  /// All files, or none.
  private func write(by writer: PlanFolderWriter) throws(PlanError) {
    let folder = NewFolder(output)
    let existed = try folder.make()
    do throws(PlanError) {
      try writer.write(into: output)
    } catch {
      folder.clear(keepingIt: existed)
      throw error
    }
  }
}
