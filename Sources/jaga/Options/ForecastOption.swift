import ArgumentParser
import PlanFiles
import Planning

/// A forecast made elsewhere, in place of the plan's own.
struct ForecastOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A forecast made elsewhere: a CSV file with start, queue, contacts and handling_seconds.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var forecast: String?

  /// The contacts expected: those of the file, else the pipeline's own.
  func contacts(_ pipeline: PlanPipeline, isQuiet: Bool) throws(CommandFailure) -> ContactForecast {
    let file = forecast.map(InputFile.init)
    try file?.check()
    do throws(PlanError) {
      let contacts =
        if let file {
          try pipeline.forecast(file: file.name, in: file.folder)
        } else {
          try pipeline.forecast()
        }
      Warnings(isQuiet: isQuiet).tell(contacts.warnings)
      return contacts
    } catch {
      throw CommandFailure(error)
    }
  }
}
