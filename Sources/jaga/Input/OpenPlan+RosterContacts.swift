import PlanFiles
import Planning
import Workforce

extension OpenPlan {
  /// The contacts that a roster is held against: of the forecast named, else of the one beside the roster, else the plan's own; `nil`, with
  /// a warning, when nothing says what contacts to expect.
  func contacts(
    besideRoster file: InputFile, named: ForecastFile?, isQuiet: Bool
  ) throws(CommandFailure) -> ContactForecast? {
    let saved = InputFile(path: FilePath.of(StageFiles.forecast, in: file.folder))
    let isPlans =
      loaded.forecastFile.map { saved.isSame(as: InputFile(path: FilePath.of($0.name, in: folder))) } ?? false
    let source = try source(named: named, saved: named == nil && !isPlans ? try saved.savedForecast() : nil)
    if case .unknown = source {
      Warnings(isQuiet: isQuiet).tell(["without a history or a forecast, staff short or too many is not judged"])
      return nil
    }
    return try contacts(from: source, isQuiet: isQuiet)
  }
}
