import ArgumentParser
import Queueing

/// What may be said of a queue on the command line. Most numbers may be several, for a grid.
struct ErlangOptions: ParsableArguments {
  @Option(
    help:
      "b: blocked contacts are lost. c: contacts wait. a: contacts wait and hang up (default: a with --patience, else c)."
  )
  var model: ErlangModel?

  @Option(help: ArgumentHelp("Contacts offered per hour.", valueName: "number"))
  var contactsPerHour: NumberSeries?

  @Option(help: ArgumentHelp("Load in erlangs, in place of --contacts-per-hour.", valueName: "number"))
  var erlangs: NumberSeries?

  @Option(
    help: ArgumentHelp("Mean handling time in seconds; of a chat alone with --concurrency.", valueName: "seconds"))
  var handlingTime: NumberSeries?

  @Option(help: ArgumentHelp("Agents; lines with --model b.", valueName: "number"))
  var agents: NumberSeries?

  @Option(help: ArgumentHelp("Answer threshold of the service level (default: 20).", valueName: "seconds"))
  var within: NumberSeries?

  @Option(help: ArgumentHelp("Mean patience.", valueName: "seconds"))
  var patience: NumberSeries?

  @Option(help: ArgumentHelp("Goal in place of --agents: share answered within the threshold.", valueName: "share"))
  var serviceLevel: NumberSeries?

  @Option(help: ArgumentHelp("Goal: longest mean wait.", valueName: "seconds"))
  var meanWait: Double?

  @Option(help: ArgumentHelp("Goal: highest occupancy.", valueName: "share"))
  var maxOccupancy: Double?

  @Option(help: ArgumentHelp("Goal: highest share that hangs up.", valueName: "share"))
  var maxAbandonment: Double?

  @Option(help: ArgumentHelp("Goal: highest share that has to wait.", valueName: "share"))
  var maxWaiting: Double?

  @Option(help: ArgumentHelp("Goal of --model b and --lines: highest share blocked.", valueName: "share"))
  var maxBlocking: NumberSeries?

  @Option(help: ArgumentHelp("Contacts that fit in, answered or waiting; more are blocked.", valueName: "number"))
  var lines: Int?

  @Option(help: ArgumentHelp("Share of those who hang up, or are blocked, that tries again.", valueName: "share"))
  var retryShare: Double?

  @Option(help: ArgumentHelp("Chats an agent has open at once.", valueName: "number"))
  var concurrency: Int?

  @Option(
    help: ArgumentHelp("Share by which each further chat lengthens all of an agent's (default: 0).", valueName: "share")
  )
  var slowdown: Double?

  @Option(help: "How those who hang up count in the service level.")
  var definition: ServiceLevelDefinition = .ofOffered

  @Option(help: ArgumentHelp("Up to which wait hanging up is short.", valueName: "seconds"))
  var shortAbandon = 0.0

  @Option(help: ArgumentHelp("Give the wait that this share of contacts does not exceed.", valueName: "share"))
  var quantile: NumberSeries?

  @Option(help: ArgumentHelp("Share of paid time away: leave, sickness.", valueName: "share"))
  var shrinkageOut = 0.0

  @Option(help: ArgumentHelp("Share of time present but not available.", valueName: "share"))
  var shrinkageIn = 0.0

  @Option(help: "Whether --shrinkage-in is a share of present time or of paid time.")
  var shrinkageMode: Shrinkage.Mode = .sequential

  @Flag(help: "Take the loads as the intervals of a day, and meet --service-level over the day with the least agents.")
  var day = false

  @Option(
    help: ArgumentHelp("With --day: agents that intervals have anyway, one number or one each.", valueName: "numbers"))
  var floor: NumberSeries?

  @Option(
    help: ArgumentHelp(
      "With --day: service level that every interval must reach, beside goals other than --service-level.",
      valueName: "share"))
  var floorServiceLevel: Double?

  func validate() throws {
    func demand(_ holds: Bool, _ message: String) throws {
      if !holds { throw ValidationError(message) }
    }
    let hasAgentsOnly = contactsPerHour == nil && erlangs == nil && agents != nil
    let isLoadAsked = hasAgentsOnly && model != .b
    let isLoadOfLinesAsked = hasAgentsOnly && model == .b && maxBlocking != nil
    let hasGoal =
      serviceLevel != nil || meanWait != nil || maxOccupancy != nil || maxAbandonment != nil || maxWaiting != nil
      || (lines != nil && maxBlocking != nil)
    try demand(
      (contactsPerHour == nil) != (erlangs == nil) || (isLoadAsked && hasGoal) || isLoadOfLinesAsked,
      "Give the load: either --contacts-per-hour or --erlangs.")
    try demand(
      handlingTime != nil || (model == .b && erlangs != nil) || isLoadOfLinesAsked,
      "Give the mean handling time: --handling-time in seconds.")
    let isPlain = lines == nil && retryShare == nil && concurrency == nil
    if model == .b {
      try demand(
        (isLoadOfLinesAsked || (agents == nil) != (maxBlocking == nil)) && !hasGoal,
        "Erlang B takes either --agents or --max-blocking, or both without a load, and no other goal.")
    } else {
      try demand(maxBlocking == nil || lines != nil, "--max-blocking is a goal of --model b and --lines.")
      try demand(
        (agents == nil) == hasGoal || isLoadAsked, "Give either --agents or a goal such as --service-level 0.8.")
      try demand(
        !isLoadAsked || isPlain, "The largest load is asked for without --lines, --retry-share and --concurrency.")
    }
    try demand(
      !day || (model != .b && isPlain && agents == nil && quantile == nil),
      "--day takes loads and goals, and neither --agents, --quantile, --lines, --retry-share nor --concurrency.")
    try demand(
      day || (floor == nil && floorServiceLevel == nil), "--floor and --floor-service-level need --day.")
    try demand(
      (floor?.values ?? []).allSatisfy { $0 >= 0 && $0 == $0.rounded() && $0 < 1e9 }, "--floor takes whole agents.")
    try demand(model != .a || patience != nil, "Erlang A needs --patience in seconds.")
    try demand(
      maxAbandonment == nil || model == .a || (model == nil && patience != nil), "--max-abandonment needs Erlang A.")
    try demand(retryShare == nil || patience != nil, "--retry-share needs --patience.")
    try demand(retryShare == nil || model != .c, "--retry-share needs --model a.")
    try demand(model != .b || isPlain, "Erlang B takes neither --lines, --retry-share nor --concurrency.")
    try demand(
      concurrency == nil || (lines == nil && retryShare == nil),
      "--concurrency goes with neither --lines nor --retry-share.")
    try demand(slowdown == nil || concurrency != nil, "--slowdown needs --concurrency.")
    try demand(quantile == nil || (model != .b && lines == nil), "--quantile goes with neither --model b nor --lines.")
    let isWhole = (agents?.values ?? []).allSatisfy { $0 == $0.rounded() && abs($0) < 1e9 }
    try demand(
      isWhole || (isPlain && concurrency == nil), "--lines, --retry-share and --concurrency need whole --agents.")
  }

  /// What was given and does not count, in words.
  var warnings: [String] {
    guard patience != nil, let model, model != .a else { return [] }
    return ["Erlang \(model.rawValue.uppercased()) knows no patience: --patience is left out"]
  }
}
