import ArgumentParser
import Batch
import Foundation
import PlanFiles
import Reporting

/// `jaga batch status`.
struct BatchStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Tell how far a run has come: done, failed, running, time left, worst gap.",
    usage: "jaga batch status [<options>] <run>",
    discussion: """
      Time left is known while workers are at work. The worst gap is that of the plan, scenario and week whose best roster \
      lies farthest above what is proven.

      Examples:
        jaga batch status run
        jaga batch status run --watch
        jaga batch status run --json
      """)

  /// Seconds from one look to the next.
  private static let pause: UInt32 = 2

  @OptionGroup var place: RunArgument

  @Flag(help: "Look again every two seconds, until all is done or Ctrl-C.")
  var watch = false

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func run() throws {
    let manifest = try place.manifest()
    guard watch else { return try tell(status(of: manifest)) }
    Interruption.listen()
    while !Interruption.isAsked {
      let found = try status(of: manifest)
      try Console.clear()
      try tell(found)
      if found.isComplete { return }
      sleep(BatchStatusCommand.pause)
    }
  }

  private func status(of manifest: BatchManifest) throws(CommandFailure) -> BatchStatus {
    do throws(PlanError) {
      return BatchStatus(
        manifest, merge: try BatchMerge(manifest, in: ResultStore(place.run)), history: AttemptHistory(place.run))
    } catch {
      throw CommandFailure(error)
    }
  }

  private func tell(_ status: BatchStatus) throws {
    if json { return try Console.write(DocumentText.of(BatchDocument(status))) }
    try Console.write(BatchView(status, style: Console.style, words: Console.words).text())
  }
}
