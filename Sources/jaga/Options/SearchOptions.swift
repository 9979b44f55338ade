import ArgumentParser
import PlanFiles
import Rostering

/// How a roster is searched for: with which seed, and how hard.
struct SearchOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Seed of every random choice (default: 1).", valueName: "number"))
  var seed: UInt64?

  @OptionGroup var effort: EffortOptions

  /// The options of a solve.
  func options(settings: SolveSettings) -> SolveOptions {
    SolveOptions(
      seed: seed, timeLimit: effort.timeLimit, gap: effort.gap, threads: effort.threads, iterations: effort.iterations,
      settings: settings)
  }
}
