import ArgumentParser
import Forecasting
import Foundation
import Workforce

/// Scores models at the origins of a series: WAPE, bias in brackets, and the shares between the 0.1 and 0.9 quantile and
/// below the 0.9 quantile.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Score models at the origins of a series (what is done without a command).")

  enum Series: String, ExpressibleByArgument, CaseIterable {
    case bank30, anon30, hourly
    case halfHourly = "half-hourly"
  }

  @Argument(help: "Which origins: \(Series.allCases.map(\.rawValue).joined(separator: ", ")).")
  var series: Series

  @Argument(help: "A table `timestamp,volume`.")
  var file: String

  @Flag(name: .customLong("validate"), help: "Origins before the first reported one (banks).")
  var isValidation = false

  @Flag(help: "More origins of the reported months (banks).")
  var dense = false

  @Option(help: "Models to score, separated by commas.", transform: models)
  var models: [ForecastModel] = [.seasonalNaive, .meanOfEight, .medianOfSix, .combination]

  @Option(help: "Special days that forecasts know: a table `date,name,effect`.")
  var specialDays: String?

  @Option(help: "Days that, with their neighbours, are not scored; forecasts know nothing of them.")
  var ordinary: String?

  @Option(help: "Days of history that forecasts see; all by default.")
  var history: Int?

  @Flag(help: "WAPE and coverage of each fold as well.")
  var folds = false

  @Flag(help: "Coverage of whole days' totals as well.")
  var totals = false

  @Option(help: "How likely so many folds are to show calibration, were forecasts calibrated.")
  var chance: Int?

  @Flag(help: "Instead: what is left of a day, as forecast and as updated within it.")
  var asOf = false

  func validate() throws {
    guard chance ?? 1 > 0 else { throw ValidationError("--chance must be at least one fold.") }
    guard history ?? 1 > 0 else { throw ValidationError("--history must be at least one day.") }
  }

  func run() throws {
    let named = Folds.named(series.rawValue, validate: isValidation, dense: dense)
    let volumes = try VolumeFile(
      path: file, slots: named?.slots ?? (series == .hourly ? Folds.hours : Array(0..<48)),
      weekdaysOnly: named?.weekdaysOnly ?? false
    ).series
    var origins = named ?? (series == .hourly ? Folds.hourly(volumes) : Folds.halfHourly(volumes))
    for day in try ordinary.map(VolumeFile.specialDays) ?? [] {
      origins.skipped.formUnion((-1...1).map { day.date.adding(days: $0) })
    }
    let special = try specialDays.map(VolumeFile.specialDays) ?? []
    if asOf { return print(origins.updatesWithinDays(volumes, specialDays: special)) }
    var baselines: [FoldScore] = []
    for model in models {
      let start = Date()
      let score = origins.score(
        Forecaster(model: model), on: volumes, specialDays: special, historyDays: history)
      print(score.line(name: model.rawValue, seconds: Date().timeIntervalSince(start)))
      if totals { print(score.totals.line) }
      if folds { print(score.foldLine) }
      if let chance { print(score.chanceLine(of: chance)) }
      if model == .combination, !baselines.isEmpty { print(score.bar(against: baselines)) }
      if model != .combination { baselines.append(score) }
    }
  }

  @Sendable private static func models(_ text: String) throws -> [ForecastModel] {
    try text.split(separator: ",").map { name in
      guard let model = ForecastModel(rawValue: String(name)) else {
        throw ValidationError(
          "no model [\(name)]; there are \(ForecastModel.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      return model
    }
  }
}
