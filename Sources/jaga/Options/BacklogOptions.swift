import ArgumentParser
import DeferredWork

/// What may be said of deferred work on the command line: numbers by interval, or one for all intervals.
struct BacklogOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Contacts that come in each interval.", valueName: "numbers"))
  var contacts: NumberSeries

  @Option(help: ArgumentHelp("Mean handling time.", valueName: "seconds"))
  var handlingTime: Double

  @Option(
    help: ArgumentHelp("Time from an interval's start until its contacts must be done.", valueName: "minutes"))
  var response: NumberSeries

  @Option(help: ArgumentHelp("Length of an interval.", valueName: "minutes"))
  var interval = 30

  @Option(help: ArgumentHelp("Contacts that wait at the start, come in the interval before.", valueName: "number"))
  var backlog = 0.0

  @Option(help: ArgumentHelp("Agents whom live channels leave over (default: 0).", valueName: "numbers"))
  var spare: NumberSeries?

  @Option(help: ArgumentHelp("The most agents there can be; 0 is closed.", valueName: "numbers"))
  var most: NumberSeries?

  @Option(help: ArgumentHelp("Agents there are: what becomes of the work, instead of the least.", valueName: "numbers"))
  var agents: NumberSeries?

  func validate() throws {
    let count = contacts.values.count
    for (name, series) in [("--response", response), ("--spare", spare), ("--most", most), ("--agents", agents)] {
      guard let given = series?.values.count, given != 1, given != count else { continue }
      throw ValidationError("\(name) has \(given) numbers; give one, or one for each of the \(count) intervals.")
    }
    let numbers =
      [handlingTime, backlog] + contacts.values + (spare?.values ?? []) + (most?.values ?? []) + (agents?.values ?? [])
    guard numbers.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
      throw ValidationError("Contacts, handling time and agents are zero or more.")
    }
    guard (1...1440).contains(interval) else { throw ValidationError("--interval is 1 to 1440 minutes.") }
    guard response.values.allSatisfy({ $0 >= Double(interval) && $0 <= 1e6 }) else {
      throw ValidationError("--response is at least --interval, \(interval) minutes.")
    }
    guard agents == nil || most == nil else { throw ValidationError("Give either --agents or --most.") }
  }

  /// What the options ask.
  var question: BacklogQuestion {
    BacklogQuestion(
      contacts: contacts.values, handlingSeconds: handlingTime, responseMinutes: byInterval(response),
      intervalMinutes: interval, waiting: backlog, spareAgents: spare.map(byInterval), agents: agents.map(byInterval),
      mostAgents: most.map(byInterval))
  }

  private func byInterval(_ series: NumberSeries) -> [Double] {
    series.values.count == 1 ? [Double](repeating: series.values[0], count: contacts.values.count) : series.values
  }
}
