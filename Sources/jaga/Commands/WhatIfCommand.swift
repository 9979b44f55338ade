import ArgumentParser
import Foundation
import PlanFiles
import Planning
import Reporting
import Simulation
import Workbooks
import Workforce

/// `jaga whatif`.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "Compare the plan with other volumes, people, goals or rules.",
    discussion: """
      Plans the week as it is and under each scenario, with equal effort from equal starts, simulates all with the same \
      contacts, and shows what differs and what of that is proven. Scenarios are files scenarios/NAME.yaml of the plan \
      folder (all of them unless some are named), or asked for on the spot. Writes comparison.csv, comparison.json and the \
      picture comparison.svg. Format and honesty: docs/what-if.md.

      Examples:
        jaga whatif my-centre
        jaga whatif my-centre chatbot five-sick --time-limit 20
        jaga whatif my-centre --volume phone=+15% --absent 5@tue --each
        jaga whatif my-centre --workbook scenarios.xlsx
        jaga whatif my-centre --sweep goal:phone=70..90/5
        jaga whatif my-centre --absent 5@tue --keep-roster my-centre/output
      """)

  /// The files that it writes.
  private static let names = ["comparison.csv", "comparison.json", "comparison.svg"]

  @OptionGroup var plan: PlanFolderArgument

  @Argument(
    help: ArgumentHelp("Scenarios: names of files in the plan's scenarios folder, or paths.", valueName: "scenario"))
  var scenarios: [String] = []

  @OptionGroup var asked: ScenarioOptions

  @Option(
    help: ArgumentHelp(
      "Keep this roster in every scenario, and see what happens if nobody does anything: a roster.csv, or its folder.",
      valueName: "path"), completion: .file())
  var keepRoster: String?

  @OptionGroup var form: ReadAsOption
  @OptionGroup var forecast: ForecastOption
  @OptionGroup var search: SearchOptions

  @Option(help: ArgumentHelp("Replications of each simulation; 0 simulates nothing.", valueName: "count"))
  var replications = 100

  @Option(
    help: ArgumentHelp("Write the comparison as a workbook (.xlsx) as well.", valueName: "file"),
    completion: .file(extensions: ["xlsx"]))
  var workbook: String?

  @Flag(help: "Show every measure in the table, not the chief ones only.")
  var all = false

  @OptionGroup var result: ResultOptions

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws {
    try form.check([keepRoster])
    if workbook == "" { throw ValidationError("--workbook must name a file.") }
    if !(0...1_000_000 ~= replications) || replications == 1 {
      throw ValidationError("--replications must be 0, or from 2 to 1000000.")
    }
  }

  func run() throws {
    let folder = result.target(for: plan)
    try folder.check()
    Interruption.listen()
    let open = try plan.open(isQuiet: result.quiet)
    let claim = try folder.claim(for: Self.names)
    let compared = try scenarios(of: open)
    let source = try open.source(named: forecast.file())
    let base = WhatIfCase(name: "as planned", plan: open.plan)
    let cases = [base] + compared.map { WhatIfCase(name: $0.scenario.name, plan: $0.loaded.plan, demand: $0.demand) }
    let changes = [[]] + compared.map(\.scenario.changes)
    let contacts = try open.contacts(from: source, isQuiet: result.quiet)
    _ = try open.staffing(for: contacts, isQuiet: result.quiet)
    let results = run(cases, source: source, contacts: contacts, open: open, kept: try kept(in: open))
    let comparison = Comparison(of: results)
    let queues = open.plan.queues.map(\.id)
    let document = try DocumentText.of(ComparisonDocument(comparison, changes: changes, queues: queues))
    let table = ComparisonTable(comparison, queues: queues).text
    try folder.write(
      OutputChange(
        files: zip(
          Self.names,
          [table, document, ComparisonPlot(comparison, queues: queues, words: language.ofFiles(for: open.loaded)).text]
        ).map(OutputFile.init)),
      by: claim)
    if let workbook { try write(document, of: open.plan, in: language.ofFiles(for: open.loaded), to: workbook) }
    if result.json { return try Console.write(document) }
    guard !result.quiet else { return }
    let view = ComparisonView(
      comparison, changes: changes, queues: queues, isWhole: all, style: Console.style, words: Console.words)
    try Console.write(
      view.text() + "\(Console.words.written(to: ["\(folder.path)/\(Self.names[0])"] + Self.names.dropFirst()))\n")
  }

  /// Writes what the document says as a workbook.
  private func write(_ document: String, of plan: Plan, in words: any Words, to path: String) throws {
    let saved = try SavedComparison(document: Array(document.utf8))
    let bytes: [UInt8]
    do throws(WorkbookWriteError) {
      bytes = try ComparisonWorkbook(saved, plan: plan, words: words).bytes()
    } catch {
      throw CommandFailure(error)
    }
    try DrawnFile(named: path, usual: InputFile(path: path)).write(bytes)
  }

  /// The scenarios named and asked for; all of the folder when there are none.
  private func scenarios(of open: OpenPlan) throws(CommandFailure) -> [LoadedScenario] {
    let inline = try asked.scenarios()
    let names = scenarios.isEmpty && inline.isEmpty ? ScenarioFolder.names(in: plan.folder) : scenarios
    guard !names.isEmpty || !inline.isEmpty else {
      throw CommandFailure(
        .badData,
        "error: nothing to compare: [\(plan.path(ScenarioFolder.name))] holds no scenarios\n"
          + "  Try: write one there, or ask on the spot, such as --volume \(open.plan.queues[0].id)=+15%")
    }
    do throws(PlanError) {
      let found = try ScenarioFolder.scenarios(named: names, inline: inline, of: open.loaded, in: plan.folder)
      Warnings(isQuiet: result.quiet).tell(found.flatMap(\.warnings))
      return found
    } catch {
      throw CommandFailure(error)
    }
  }

  private func kept(in open: OpenPlan) throws(CommandFailure) -> Roster? {
    guard let keepRoster else { return nil }
    // The time before the horizon is the plan's own in every case.
    var judged = open
    let template = try form.template(for: keepRoster, of: open.loaded)
    return try SavedRoster(file: InputFile(rosterAt: keepRoster), template: template).read(
      &judged, isQuiet: result.quiet)
  }

  private func run(
    _ cases: [WhatIfCase], source: ContactSource, contacts: ContactForecast, open: OpenPlan, kept: Roster?
  ) -> [WhatIfResult] {
    let line = ProgressLine(isQuiet: result.quiet)
    defer {
      Interruption.ignore()
      line.clear()
    }
    let names = cases.map(\.name)
    return WhatIfRun(
      cases: cases, source: source, settings: open.loaded.forecasting,
      options: WhatIfOptions(
        solve: WhatIfEffort(search.options(settings: open.loaded.solve)),
        simulation: simulation(of: open, contacts: contacts), kept: kept)
    ).results(
      isCancelled: { Interruption.isAsked },
      progress: { position, progress in
        line.draw(
          progress, title: position.map { "\($0 + 1)/\(names.count) \(names[$0])" } ?? Console.words.commonStart)
      })
  }

  /// Every case is simulated as the plan is: with its own shrinkage, and the busyness of the forecast if it is staffed for.
  private func simulation(of open: OpenPlan, contacts: ContactForecast) -> WhatIfSimulation? {
    guard replications > 0 else { return nil }
    let isCareful = open.loaded.forecasting.staffingQuantile != nil
    let stage = SimulationStage(plan: open.plan, forecasts: contacts.queues)
    return WhatIfSimulation(
      assumptions: SimulationAssumptions(busynessVariation: isCareful ? stage.busynessVariation : 0),
      replications: replications, seed: search.seed ?? 1, threads: ProcessInfo.processInfo.activeProcessorCount)
  }
}
