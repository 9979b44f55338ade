import ArgumentParser
import Batch
import Foundation
import PlanFiles
import Reporting

/// `jaga batch plan`.
struct BatchPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Write down a run: every plan as it is and under each scenario, with every seed.",
    usage: "jaga batch plan [<options>] --output <folder> <dir> ...",
    discussion: """
      Copies the plan folders into the run and writes manifest.jsonl, a line a cell; solves nothing. With --weeks every plan \
      becomes a chain of single weeks from its first one on, each of which goes on from the best roster of the week before. \
      With --iterations a run gives the same bytes on any number of machines.

      Examples:
        jaga batch plan my-centre --seeds 1-16 --output run
        jaga batch plan sites/* --all-scenarios --time-limit 120 --output run
        jaga batch plan my-centre --weeks 52 --iterations 500 --output year
      """)

  @Argument(help: ArgumentHelp("Plan folders.", valueName: "dir"), completion: .directory)
  var plans: [String]

  @Option(
    help: ArgumentHelp(
      "A scenario beside the plan as it is: the name of a file in every plan's scenarios folder, or a path. May be repeated.",
      valueName: "scenario"))
  var scenario: [String] = []

  @Flag(help: "Every scenario of each plan's scenarios folder.")
  var allScenarios = false

  @Option(help: ArgumentHelp("Seeds: 1-8, or 1,5,7.", valueName: "seeds"))
  var seeds = SeedList(seeds: [1])

  @Option(help: ArgumentHelp("Weeks of a chain, 1 to 104; without it each plan's own horizon.", valueName: "count"))
  var weeks: Int?

  @OptionGroup var effort: EffortOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder of the run, new or empty.", valueName: "folder"),
    completion: .directory)
  var output: String

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output must name a folder.") }
    if let weeks, !(1...BatchHead.mostWeeks ~= weeks) {
      throw ValidationError("--weeks must be from 1 to \(BatchHead.mostWeeks).")
    }
    if allScenarios, !scenario.isEmpty {
      throw ValidationError("Either --all-scenarios, or --scenario.")
    }
  }

  func run() throws {
    let folder = BatchFolder(output)
    do throws(PlanError) {
      let new = NewFolder(output)
      let existed = try new.make()
      do throws(PlanError) {
        let manifest = try manifest(in: folder)
        try write(manifest, to: folder)
        if !quiet { Console.tell(Console.words.planned(manifest)) }
      } catch {
        new.clear(keepingIt: existed)
        throw error
      }
    } catch {
      throw CommandFailure(error)
    }
    if !quiet { try Console.write(Console.words.ready(output, next: "jaga batch submit \(output)") + "\n") }
  }

  private func manifest(in folder: BatchFolder) throws(PlanError) -> BatchManifest {
    var (taken, problems): ([BatchPlan], [PlanProblem]) = ([], [])
    for directory in plans {
      do throws(PlanError) {
        let snapshot = PlanSnapshot(of: directory, in: folder, taken: taken.map(\.name))
        let (plan, warnings) = try snapshot.taken(
          with: allScenarios ? ScenarioFolder.names(in: directory) : scenario)
        Warnings(isQuiet: quiet).tell(warnings.map { "\(directory): \($0)" })
        taken.append(plan)
      } catch {
        problems += error.problems.map { problem in
          var placed = problem
          if problem.file != directory { placed.file = FilePath.of(problem.file, in: directory) }
          return placed
        }
      }
    }
    if !problems.isEmpty { throw PlanError(problems: problems) }
    return try BatchManifest(
      BatchHead(
        program: ProgramVersion.current,
        effort: BatchEffort(
          iterations: effort.iterations, timeLimit: effort.timeLimit, gap: effort.gap, threads: effort.threads),
        seeds: seeds.seeds, weeks: weeks, plans: taken))
  }

  private func write(_ manifest: BatchManifest, to folder: BatchFolder) throws(PlanError) {
    do throws(FileWriteError) {
      try AtomicFile.write(manifest.text.utf8, to: folder.manifest)
    } catch {
      throw PlanError(problems: [
        PlanProblem(
          code: "cannot-write", file: folder.manifest, message: "the file cannot be written",
          fix: "check space and permissions of the folder")
      ])
    }
  }
}

/// Seeds such as `1-8` or `1,5,7`, ascending.
struct SeedList: ExpressibleByArgument {
  let seeds: [UInt64]

  /// The most seeds that make sense.
  private static let most: UInt64 = 10_000

  init(seeds: [UInt64]) { self.seeds = seeds }

  init?(argument: String) {
    var found: Set<UInt64> = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map { UInt64($0) }
      guard let first = ends[0], let last = ends[ends.count - 1], first <= last, last - first < SeedList.most else {
        return nil
      }
      found.formUnion(first...last)
    }
    guard found.count <= SeedList.most else { return nil }
    seeds = found.sorted()
  }

  var defaultValueDescription: String { "1" }
}
