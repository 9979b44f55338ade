import ArgumentParser
import Foundation
import Planning
import Reporting
import Simulation
import Staffing
import Workforce

/// `jaga simulate`.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Simulate the rostered week, and see whether the plan comes true.",
    discussion: """
      Runs the roster against random contacts of the forecast, again and again, until the service level of the live queues \
      is known precisely enough. Prints each queue's verdict beside Erlang's answer and writes simulation.csv: a row an \
      interval and queue. Assumptions and limits: docs/simulation.md.

      Examples:
        jaga simulate my-centre
        jaga simulate my-centre --busyness 0.1 --handling-variation 1.2 --absent 0.05
        jaga simulate my-centre --half-width 0.002 --json
      """)

  @OptionGroup var plan: PlanFolderArgument
  @OptionGroup var source: FromOption
  @OptionGroup var forecast: ForecastOption
  @OptionGroup var behaviour: BehaviourOptions

  @Option(help: ArgumentHelp("Seed of every random number.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("Stop when the 95 % interval of the service level is this narrow.", valueName: "share"))
  var halfWidth = 0.005

  @Option(help: ArgumentHelp("Stop after so many replications in any case.", valueName: "count"))
  var maxReplications = 1000

  @Option(
    help: ArgumentHelp(
      "Threads to simulate on; the result does not depend on it (default: one for each core).", valueName: "count"))
  var threads: Int?

  @OptionGroup var result: ResultOptions

  @OptionGroup var language: LanguageOption

  func validate() throws {
    try source.check()
    if !(halfWidth > 0 && halfWidth < 1) {
      throw ValidationError("--half-width must be a share above 0, such as 0.005.")
    }
    if !(2...1_000_000 ~= maxReplications) { throw ValidationError("--max-replications must be from 2 to 1000000.") }
    if let threads, !(1...256 ~= threads) { throw ValidationError("--threads must be from 1 to 256.") }
  }

  func run() throws {
    let folder = result.target(for: plan)
    try folder.check()
    Interruption.listen()
    var open = try plan.open(isQuiet: result.quiet)
    let claim = try folder.claim(for: [StageFiles.simulation])
    let planned = try source.roster(&open, of: plan, isQuiet: result.quiet)
    let centre = open.plan
    let absent = centre.absentOnDuty(in: planned)
    let roster = planned.worked(without: absent)
    if !absent.isEmpty {
      Warnings(isQuiet: result.quiet).tell(
        Console.words.sentences(forAbsent: absent, in: centre) + ["who is absent is simulated as away"])
    }
    let named = try forecast.file()
    let saved = named == nil ? try source.forecast(of: plan) : nil
    let contacts = try open.contacts(from: open.source(named: named, saved: saved), isQuiet: result.quiet)
    let stage = SimulationStage(plan: centre, forecasts: contacts.queues)
    let isCareful = open.loaded.forecasting.staffingQuantile != nil
    let assumptions = behaviour.assumptions(
      planned: AttendanceByWeekday(centre.shrinkage), busyness: isCareful ? stage.busynessVariation : 0)
    do {
      let model = try stage.model(of: roster, assumptions: assumptions)
      let erlang = try stage.expectations(
        of: roster, thresholdSeconds: assumptions.thresholdSeconds, attendance: assumptions.attendance)
      let simulated = simulated(model)
      try folder.write(OutputChange(files: [StageFiles(loaded: open.loaded).file(of: simulated)]), by: claim)
      try report(simulated, model: model, erlang: erlang, open: open, folder: folder)
    } catch let error as SimulationError {
      throw CommandFailure(.badData, "error: \(error)")
    }
  }

  private func simulated(_ model: SimulationModel) -> SimulationResult {
    defer { Interruption.ignore() }
    let options = SimulationOptions(
      seed: seed, halfWidth: halfWidth, minimumReplications: min(10, maxReplications),
      maximumReplications: maxReplications, threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
    return Simulator(model).run(options, isCancelled: { Interruption.isAsked })
  }

  private func report(
    _ simulated: SimulationResult, model: SimulationModel, erlang: [ErlangExpectation?],
    open: OpenPlan, folder: OutputFolder
  ) throws {
    let place = "\(folder.path)/\(StageFiles.simulation)"
    if result.json {
      let document = SimulationDocument(simulated, model: model, erlang: erlang, plan: open.plan, files: [place])
      return try Console.write(DocumentText.of(document))
    }
    guard !result.quiet else { return }
    let view = SimulationView(
      simulated, model: model, erlang: erlang, plan: open.plan, words: Console.words)
    try Console.write(Console.style.fitted(view.text) + "\(Console.words.written(to: [place]))\n")
  }
}
