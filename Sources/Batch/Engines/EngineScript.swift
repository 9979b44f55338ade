/// What a script is made from, whatever engine runs it.
public struct EngineScript: Sendable {
  /// The run.
  public var manifest: BatchManifest
  /// Absolute path of its folder, the same on all machines.
  public var folder: String
  /// Path of this program on the machines that work.
  public var program: String
  /// Cells of a task.
  public var pack: Int
  /// Tasks at a time, on each machine or in all.
  public var jobs: Int

  /// Makes it.
  public init(manifest: BatchManifest, folder: String, program: String, pack: Int, jobs: Int) {
    self.manifest = manifest
    self.folder = folder
    self.program = program
    self.pack = pack
    self.jobs = jobs
  }

  /// GNU parallel, week by week: over ssh where machines are named, else on this one. Ctrl-C has tasks keep their best rosters.
  ///
  /// - Parameters:
  ///   - hosts: Absolute path of a file of machines, as `--sshloginfile` of GNU parallel reads it.
  ///   - isSettled: Whether a cell needs no work.
  /// - Returns: The script, and the files of tasks that it names.
  public func parallel(
    hosts: String?, isSettled: (Int) -> Bool = { _ in false }
  ) -> (script: String, tasks: [(name: String, text: String)]) {
    let weeks = manifest.weeks.enumerated().map { week, cells in
      (
        name: "week-\(week + 1).tasks",
        text: CellPacks.packs(of: cells, size: pack, isSettled: isSettled).map { CellPacks.text($0) + "\n" }.joined()
      )
    }.filter { !$0.text.isEmpty }
    let machines = hosts.map { " --sshloginfile \(ShellText.word($0))" } ?? ""
    let lines = weeks.map { week in
      "parallel --will-cite --jobs \(jobs) --retries 3 --termseq INT,60000,TERM,1000,KILL,25\(machines) "
        + "--joblog \"$run/engine/\(week.name).log\" \"$task\" {} < \"$run/engine/\(week.name)\" || true"
    }
    return (
      ([
        "#!/usr/bin/env bash", "# Written by jaga batch submit; may be run again.", "set -euo pipefail",
        "run=\(ShellText.word(folder))", "jaga=\(ShellText.word(program))",
        "task=$(printf '%q ' \"$jaga\" batch task \"$run\" --cells)",
      ] + lines + ["exec \"$jaga\" batch merge \"$run\"", ""]).joined(separator: "\n"), weeks
    )
  }

  /// The most tasks of a job array, as Slurm is set up unless somebody changes it.
  static let mostTasks = 1000

  /// Slurm: a job array for each week, one after the other, then the merge.
  ///
  /// - Parameters:
  ///   - demand: What a task asks for.
  ///   - options: Further options of `sbatch`, such as `--partition=long`.
  /// - Returns: The script that submits, and the one of a task.
  public func slurm(_ demand: TaskDemand, options: [String]) -> (submit: String, task: String) {
    let widest = manifest.weeks.map(\.count).max() ?? 1
    let pack = max(pack, (widest + EngineScript.mostTasks - 1) / EngineScript.mostTasks)
    let arrays = manifest.weeks.map { cells in
      "array \(cells.lowerBound) \(cells.upperBound - 1) \((cells.count + pack - 1) / pack - 1)"
    }
    let submit =
      [
        "#!/usr/bin/env bash", "# Written by jaga batch submit; may be run again.", "set -euo pipefail",
        "run=\(ShellText.word(folder))", "after=()", "array() {",
        "  local job",
        "  job=$(sbatch --parsable \"${after[@]}\" --array=\"0-$3%\(jobs)\" \"$run/engine/task.sh\" \"$1\" \"$2\")",
        "  after=(--dependency=\"afterany:${job%%;*}\")", "}",
      ] + arrays + [
        "sbatch --parsable \"${after[@]}\" --job-name=jaga-merge --output=\"$run/engine/logs/merge-%j.log\" \"$run/engine/merge.sh\"",
        "",
      ]
    let asked = [
      "--job-name=jaga", "--cpus-per-task=\(manifest.head.effort.threads)", "--mem=\(demand.megabytes)M",
      "--time=\(demand.minutes(pack: pack))", "--requeue", "--open-mode=append", "--signal=B:INT@30",
      "--output=\(EngineScript.escaped(folder))/engine/logs/%A_%a.log",
    ]
    let task =
      ["#!/usr/bin/env bash"] + (asked + options).map { "#SBATCH \($0)" } + [
        "first=$(($1 + SLURM_ARRAY_TASK_ID * \(pack)))", "last=$((first + \(pack - 1)))",
        "if [ \"$last\" -gt \"$2\" ]; then last=$2; fi",
        "exec \(ShellText.word(program)) batch task \(ShellText.word(folder)) --cells \"$first-$last\"", "",
      ]
    return (submit.joined(separator: "\n"), task.joined(separator: "\n"))
  }

  /// The script with which Slurm merges.
  public func slurmMerge(options: [String]) -> String {
    (["#!/usr/bin/env bash"] + options.map { "#SBATCH \($0)" } + [
      "exec \(ShellText.word(program)) batch merge \(ShellText.word(folder))", "",
    ]).joined(separator: "\n")
  }

  /// A path in a pattern of Slurm's, in which per cent signs stand for numbers, as one word of a directive.
  private static func escaped(_ path: String) -> String {
    path.replacing("%", with: "%%").replacing("\\", with: "\\\\").replacing(" ", with: "\\ ")
  }
}
