import ArgumentParser
import Forecasting
import Reporting

/// `jaga backtest`.
struct BacktestCommand: ParsableCommand {
  /// The forms its errors can take.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "Measure how well the history would have been forecast.",
    usage: "jaga backtest [<options>] <dir>",
    discussion: """
      Forecasts the plan's history from earlier origins, three days apart, each time from nothing but what was known then, \
      and compares: the default model beside seasonal naive and two means of earlier weeks, by lead and by hour. Writes no \
      file.

      Examples:
        jaga backtest my-centre
        jaga backtest my-centre --origins 20 --horizon 7
        jaga backtest my-centre --format csv > errors.csv
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Option(help: ArgumentHelp("The most origins.", valueName: "count"))
  var origins = 10

  @Option(help: ArgumentHelp("Days forecast from each.", valueName: "days"))
  var horizon = 14

  @Option(help: "The form: table, csv or json.")
  var format = Format.table

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if !(1...200 ~= origins) { throw ValidationError("--origins must be from 1 to 200.") }
    if !(1...56 ~= horizon) { throw ValidationError("--horizon must be from 1 to 56 days.") }
  }

  func run() throws {
    let open = try plan.open(isQuiet: quiet)
    let history = try open.history()
    let reports = open.pipeline.backtest(RollingBacktest(originCount: origins, horizon: horizon), on: history)
    var documents: [BacktestDocument] = []
    for (queue, report) in zip(open.plan.queues, reports) where !queue.isWithoutContacts {
      if let report {
        documents.append(BacktestDocument(report, queue: queue.id))
      } else {
        Warnings(isQuiet: quiet).tell([
          "the history of queue [\(queue.id)] is too short: \(RollingBacktest.leastHistory) days and the \(horizon) days "
            + "of the horizon are the least"
        ])
      }
    }
    guard !documents.isEmpty else {
      throw CommandFailure(.badData, "error: no queue has a history long enough for a backtest")
    }
    switch format {
    case .table:
      try Console.write(documents.map { BacktestView($0, words: Console.words).text }.joined(separator: "\n"))
    case .csv: try Console.write(data: BacktestTable.text(documents))
    case .json: try Console.write(DocumentText.of(documents))
    }
  }
}
