import ArgumentParser
import Batch
import Foundation
import PlanFiles
import Reporting

/// `jaga batch merge`.
struct BatchMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Put together what is there of a run: the best roster of each plan, scenario and week.",
    usage: "jaga batch merge [<options>] <run>",
    discussion: """
      Writes comparison.csv (a row a plan, scenario and week), cells.csv (a row a cell), missing.csv, and the best rosters, into \
      the folder merged of the run: all of them, or none. May be called at any time; the same results give the same bytes. The \
      bound of the best roster is the largest of all seeds.

      Exit codes: 0 all is there, 75 some cells have no result yet.

      Examples:
        jaga batch merge run
        jaga batch merge run --output best-of-sixteen
      """)

  @OptionGroup var place: RunArgument

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write to (default: RUN/merged).", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if output == "" { throw ValidationError("--output must name a folder.") }
  }

  func run() throws {
    let manifest = try place.manifest()
    let folder = OutputFolder(path: output ?? place.run.merged)
    try folder.check()
    let merge: BatchMerge
    let files: [OutputFile]
    do throws(PlanError) {
      merge = try BatchMerge(manifest, in: ResultStore(place.run))
      files = try MergedFiles(manifest, merge, ResultStore(place.run)).all()
    } catch {
      throw CommandFailure(error)
    }
    let claim = try folder.claim(for: files.map(\.name), bytes: files.reduce(0) { $0 + $1.text.utf8.count })
    try folder.write(OutputChange(files: files), by: claim)
    if !quiet { try Console.write(Console.words.written(to: [folder.path]) + "\n") }
    let missing = merge.missing.count
    if missing > 0 {
      throw CommandFailure(
        .unfinished, "error: \(missing) of \(manifest.cells.count) cells have no result yet; jaga batch status says why"
      )
    }
  }
}
