import ArgumentParser
import Reporting
import Workforce

/// Whether a command that searches also tells what each part of the search brought.
struct VerboseOption: ParsableArguments {
  @Flag(help: "After the summary, say what each part of the search brought; not with --json or --quiet.")
  var verbose = false

  /// Refuses what cannot be said together.
  ///
  /// - Throws: `ValidationError` beside `--json` or `--quiet`.
  func check(with result: ResultOptions) throws {
    guard verbose else { return }
    if result.json { throw ValidationError("--verbose does not go together with --json.") }
    if result.quiet { throw ValidationError("--verbose does not go together with --quiet.") }
  }

  /// What is said of a search; nothing unless it was asked for.
  func text(of work: SolveWork?) -> String {
    guard verbose, let work else { return "" }
    return "\n" + SearchPartsView(work, style: Console.style, words: Console.words).text
  }
}
