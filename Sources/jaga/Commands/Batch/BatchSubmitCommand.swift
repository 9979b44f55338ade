import ArgumentParser
import Batch
import Foundation
import PlanFiles
import Reporting

/// `jaga batch submit`.
struct BatchSubmitCommand: ParsableCommand {
  /// What has the work done.
  enum Engine: String, CaseIterable, ExpressibleByArgument {
    case local, parallel, slurm
  }

  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: "Have a run done: by child processes, by GNU parallel over ssh, or by Slurm.",
    usage: "jaga batch submit [<options>] <run>",
    discussion: """
      Does what has no result yet, so it may be called again whatever was killed. Ctrl-C keeps the best rosters so far. For \
      parallel and slurm the run's folder must be on a file system that all machines see at the same path, and so must the program. \
      Scripts are written into RUN/engine.

      Exit codes: 0 done or handed over, 1 some cells failed, 75 some are still to be done.

      Examples:
        jaga batch submit run
        jaga batch submit run --engine parallel --hosts machines.txt --jobs 2
        jaga batch submit run --engine slurm --pack 10 --sbatch --partition=long
      """)

  @OptionGroup var place: RunArgument

  @Option(help: ArgumentHelp("Who does the work.", valueName: "engine"))
  var engine = Engine.local

  @Option(
    help: ArgumentHelp(
      "Tasks at a time: in all, or for parallel on each machine (default: local cores over threads, slurm 100).",
      valueName: "count"))
  var jobs: Int?

  @Option(help: ArgumentHelp("Cells of a task, one after the other (default: by the run's size).", valueName: "count"))
  var pack: Int?

  @Option(
    help: ArgumentHelp("Machines for parallel: a file as its --sshloginfile (default: this one).", valueName: "file"),
    completion: .file())
  var hosts: String?

  @Option(help: ArgumentHelp("This program on the machines (default: where it lies here).", valueName: "path"))
  var program: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("An option of sbatch, such as --partition=long. May be repeated.", valueName: "option"))
  var sbatch: [String] = []

  @Flag(help: "Write the scripts for parallel or slurm, and run nothing.")
  var scriptsOnly = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let jobs, !(1...10_000 ~= jobs) { throw ValidationError("--jobs must be from 1 to 10000.") }
    if let pack, !(1...100_000 ~= pack) { throw ValidationError("--pack must be from 1 to 100000.") }
    if hosts != nil, engine != .parallel { throw ValidationError("--hosts goes with --engine parallel.") }
    if !sbatch.isEmpty, engine != .slurm { throw ValidationError("--sbatch goes with --engine slurm.") }
    if scriptsOnly, engine == .local { throw ValidationError("--scripts-only goes with --engine parallel or slurm.") }
    if sbatch.contains(where: { !$0.hasPrefix("--") || $0.contains(where: \.isNewline) }) {
      throw ValidationError("--sbatch must be an option such as --partition=long.")
    }
  }

  func run() throws {
    let manifest = try place.manifest()
    switch engine {
    case .local: try workHere(manifest)
    case .parallel: try workByParallel(manifest)
    case .slurm: try workBySlurm(manifest)
    }
  }

  /// Where this program lies.
  private var own: String {
    FilePath.place(of: program ?? "/proc/self/exe") ?? program ?? FilePath.place(of: CommandLine.arguments[0]) ?? "jaga"
  }

  private func workHere(_ manifest: BatchManifest) throws {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    try LocalEngine(
      manifest, place.run, jobs: jobs ?? max(1, cores / manifest.head.effort.threads), pack: pack, program: own,
      isQuiet: quiet
    ).work()
    let status: BatchStatus
    do throws(PlanError) {
      status = BatchStatus(
        manifest, merge: try BatchMerge(manifest, in: ResultStore(place.run)), history: AttemptHistory(place.run))
    } catch {
      throw CommandFailure(error)
    }
    if !quiet { try Console.write(BatchView(status, style: Console.style, words: Console.words).text()) }
    if status.isComplete { return }
    throw CommandFailure(status.failures.isEmpty ? .unfinished : .unexpected, "")
  }

  private func script(_ manifest: BatchManifest, jobs standard: Int) -> EngineScript {
    EngineScript(
      manifest: manifest, folder: FilePath.place(of: place.folder) ?? place.folder, program: own,
      pack: pack ?? CellPacks.size(for: manifest.weeks[0].count, jobs: jobs ?? standard), jobs: jobs ?? standard)
  }

  private func workByParallel(_ manifest: BatchManifest) throws {
    let history = AttemptHistory(place.run)
    let store = ResultStore(place.run)
    if let hosts { try InputFile(path: hosts).check() }
    let (text, tasks) = script(manifest, jobs: max(1, ProcessInfo.processInfo.activeProcessorCount)).parallel(
      hosts: hosts.flatMap { FilePath.place(of: $0) },
      isSettled: { store.isDone(manifest.cells[$0]) || history.cell(manifest.cells[$0]).isGivenUp })
    try start(files: tasks + [("submit.sh", text)])
  }

  private func workBySlurm(_ manifest: BatchManifest) throws {
    var demand = TaskDemand(size: 0, effort: manifest.head.effort, standardSeconds: 60)
    for plan in manifest.head.plans {
      let loaded = try OpenPlan(at: place.run.plan(plan.name), isQuiet: true).loaded
      demand.size = max(demand.size, loaded.plan.agents.count * loaded.plan.grid.intervalCount)
      demand.standardSeconds = max(demand.standardSeconds, loaded.solve.timeLimit ?? 0)
    }
    let script = script(manifest, jobs: 100)
    let (submit, task) = script.slurm(demand, options: sbatch)
    try start(files: [
      ("task.sh", task), ("merge.sh", script.slurmMerge(options: sbatch)), ("submit.sh", submit),
    ])
  }

  /// Writes the scripts, and runs the last one in place of this program.
  private func start(files: [(name: String, text: String)]) throws {
    let logs = "\(place.run.engine)/logs"
    guard (try? FileManager.default.createDirectory(atPath: logs, withIntermediateDirectories: true)) != nil else {
      throw CommandFailure(
        .cannotWrite,
        "error: cannot write into [\(place.run.engine)]: permission denied; choose a folder that you may write to")
    }
    for (name, text) in files {
      do throws(FileWriteError) {
        try AtomicFile.write(text.utf8, to: "\(place.run.engine)/\(name)")
      } catch {
        throw CommandFailure(error)
      }
    }
    let path = "\(place.run.engine)/submit.sh"
    if scriptsOnly {
      if !quiet { try Console.write(Console.words.ready(place.run.engine, next: "bash \(path)") + "\n") }
      return
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("bash"), strdup(path), nil]
    execvp("bash", &arguments)
    throw CommandFailure(.unexpected, "error: cannot start [bash]")
  }
}
