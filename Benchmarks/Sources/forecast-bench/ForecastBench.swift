import ArgumentParser

/// Measures forecasts of public series; `docs/forecasting.md` has the commands.
@main
struct ForecastBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast-bench", abstract: "Measure forecasts at earlier origins.",
    subcommands: [ScoreCommand.self, HandlingTimeCommand.self, SpeedCommand.self], defaultSubcommand: ScoreCommand.self)
}

struct HandlingTimeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handling-time", abstract: "Errors of handling times, one and two weeks ahead.")

  @Argument(help: "A table of half-hours with offered contacts and handling time.")
  var file: String

  func run() throws { try HandlingTimeFile.measure(path: file) }
}

struct SpeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed", abstract: "How long made-up queues of half-hours take.")

  @Argument(help: "How many queues.")
  var queues: Int

  @Argument(help: "Days of history of each.")
  var days: Int

  func validate() throws {
    guard queues > 0, days > 0 else { throw ValidationError("queues and days must be at least one.") }
  }

  func run() { SyntheticQueue.measure(queues: queues, days: days) }
}
