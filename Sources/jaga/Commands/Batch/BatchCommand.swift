import ArgumentParser

/// `jaga batch`.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Plan many: plans, scenarios, seeds and weeks, on this machine or on many.",
    discussion: """
      A run is a folder: jaga batch plan writes down what is to be done, submit has it done by child processes, by GNU parallel \
      over ssh or by Slurm, status tells how far it has come, merge puts together what is there. Whatever is killed, the same \
      submit goes on with the rest. From laptop to cluster: docs/batch.md.

      Examples:
        jaga batch plan north south --seeds 1-8 --iterations 2000 --output run
        jaga batch submit run --jobs 4
        jaga batch status run --watch
        jaga batch merge run
      """,
    subcommands: [
      BatchPlanCommand.self, BatchSubmitCommand.self, BatchStatusCommand.self, BatchMergeCommand.self,
      BatchRetryCommand.self, BatchTaskCommand.self,
    ])
}
