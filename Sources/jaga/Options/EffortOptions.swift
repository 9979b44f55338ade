import ArgumentParser
import PlanFiles
import Rostering

/// How long and how hard each search may try. What is not given comes from the plan's `solve`, then from the program.
struct EffortOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Seconds the search may take (default: 60).", valueName: "seconds"))
  var timeLimit: Double?

  @Option(help: ArgumentHelp("Gap at which the search may stop, as a share (default: 0.0005).", valueName: "share"))
  var gap: Double?

  @Option(help: ArgumentHelp("Threads to search on; the result depends on their number.", valueName: "count"))
  var threads = 2

  @Option(
    help: ArgumentHelp(
      "Search steps for each thread in place of a time limit: the same number, seed and input give the same files.",
      valueName: "count"))
  var iterations: Int?

  func validate() throws {
    if let timeLimit, !(timeLimit > 0 && timeLimit <= 604_800) {
      throw ValidationError("--time-limit must be above 0 and at most 604800 seconds.")
    }
    if let gap, !(0...1 ~= gap) { throw ValidationError("--gap must be a share from 0 to 1, such as 0.01 for 1 %.") }
    if !(1...64 ~= threads) { throw ValidationError("--threads must be from 1 to 64.") }
    if let iterations, !(1...1_000_000_000 ~= iterations) {
      throw ValidationError("--iterations must be from 1 to 1000000000.")
    }
  }
}

extension SolveOptions {
  /// The options of a solve. A limit on steps takes the place of limits that depend on how fast the machine is.
  init(
    seed: UInt64?, timeLimit: Double?, gap: Double?, threads: Int, iterations: Int?, settings: SolveSettings
  ) {
    let standard = SolveOptions()
    self.init(
      seed: seed ?? settings.seed ?? standard.seed,
      timeLimit: timeLimit ?? (iterations == nil ? settings.timeLimit ?? standard.timeLimit : nil),
      iterationLimit: iterations, gap: gap ?? (iterations == nil ? settings.relativeGap ?? standard.gap : 0),
      threads: threads)
  }
}
