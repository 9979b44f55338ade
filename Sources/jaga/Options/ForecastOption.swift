import ArgumentParser

/// A forecast made elsewhere, in place of the plan's own.
struct ForecastOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A forecast made elsewhere: a CSV file with start, queue, contacts and handling_seconds.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var forecast: String?
}
