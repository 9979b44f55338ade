import Forecasting
import Foundation
import Workforce

let arguments = CommandLine.arguments
if arguments.count == 4, arguments[1] == "speed", let queues = Int(arguments[2]), let days = Int(arguments[3]) {
  SyntheticQueue.measure(queues: queues, days: days)
  exit(0)
}
if arguments.count == 3, arguments[1] == "handling-time" {
  try HandlingTimeFile.measure(path: arguments[2])
  exit(0)
}
let named = Folds.named(
  arguments.count > 1 ? arguments[1] : "", validate: arguments.contains("--validate"),
  dense: arguments.contains("--dense"))
guard arguments.count >= 3, named != nil || ["hourly", "half-hourly"].contains(arguments[1]) else {
  print(
    "usage: forecast-bench bank30|anon30 FILE [--validate | --dense] [--models NAME,NAME] [--special-days FILE] [--ordinary FILE] [--history DAYS] [--folds | --as-of] [--totals] [--chance FOLDS]"
  )
  print("       forecast-bench hourly|half-hourly FILE [--models NAME,NAME] [--ordinary FILE] [--folds | --as-of]")
  print("       forecast-bench handling-time FILE")
  print("       forecast-bench speed QUEUES DAYS")
  exit(64)
}
var models: [ForecastModel] = [.seasonalNaive, .meanOfEight, .medianOfSix, .combination]
if let index = arguments.firstIndex(of: "--models"), index + 1 < arguments.count {
  models = arguments[index + 1].split(separator: ",").compactMap { ForecastModel(rawValue: String($0)) }
}
let file = try VolumeFile(
  path: arguments[2], slots: named?.slots ?? (arguments[1] == "hourly" ? Folds.hours : Array(0..<48)),
  weekdaysOnly: named?.weekdaysOnly ?? false)
var folds = named ?? (arguments[1] == "hourly" ? Folds.hourly(file.series) : Folds.halfHourly(file.series))
if let index = arguments.firstIndex(of: "--ordinary"), index + 1 < arguments.count {
  // Days of the file and their neighbours are not scored; forecasts know nothing of them.
  for day in try VolumeFile.specialDays(path: arguments[index + 1]) {
    folds.skipped.formUnion((-1...1).map { day.date.adding(days: $0) })
  }
}
var specialDays: [SpecialDay] = []
if let index = arguments.firstIndex(of: "--special-days"), index + 1 < arguments.count {
  specialDays = try VolumeFile.specialDays(path: arguments[index + 1])
}
var historyDays: Int?
if let index = arguments.firstIndex(of: "--history"), index + 1 < arguments.count {
  historyDays = Int(arguments[index + 1])
}
if arguments.contains("--as-of") {
  print(folds.updatesWithinDays(file.series, specialDays: specialDays))
  exit(0)
}
var baselines: [FoldScore] = []
for model in models {
  let start = Date()
  let score = folds.score(Forecaster(model: model), on: file.series, specialDays: specialDays, historyDays: historyDays)
  print(score.line(name: model.rawValue, seconds: Date().timeIntervalSince(start)))
  if arguments.contains("--totals") { print(score.totals.line) }
  if arguments.contains("--folds") { print(score.foldLine) }
  if let index = arguments.firstIndex(of: "--chance"), index + 1 < arguments.count,
    let count = Int(arguments[index + 1])
  {
    print(score.chanceLine(of: count))
  }
  if model == .combination, !baselines.isEmpty { print(score.bar(against: baselines)) }
  if model != .combination { baselines.append(score) }
}
