import ArgumentParser
import PlanFiles

/// A forecast made elsewhere, in place of the plan's own.
struct ForecastOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A forecast made elsewhere: a CSV file with start, queue, contacts and handling_seconds.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var forecast: String?

  /// The file, read once; `nil` when none is named.
  func file() throws(CommandFailure) -> ForecastFile? {
    guard let forecast else { return nil }
    return try InputFile(path: forecast).forecast()
  }
}
