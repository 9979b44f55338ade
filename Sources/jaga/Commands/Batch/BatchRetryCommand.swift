import ArgumentParser
import Batch

/// `jaga batch retry`.
struct BatchRetryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Let cells that were given up be tried again.",
    discussion: """
      A cell is given up when it failed three times: its worker died, or its result could not be written. Results stay, and \
      so do plans that are refused: those are planned anew when they are corrected. Then call jaga batch submit again.

      Examples:
        jaga batch retry run
      """)

  @OptionGroup var place: RunArgument

  @OptionGroup var language: LanguageOption

  func run() throws {
    _ = try place.manifest()
    AttemptHistory.forget(place.run)
    try Console.write(Console.words.ready(place.folder, next: "jaga batch submit \(place.folder)") + "\n")
  }
}
