import ArgumentParser
import PlanFiles
import Planning
import Reporting
import Staffing
import Workforce

/// `jaga capacity`.
struct CapacityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "capacity",
    abstract: "Look months ahead: agents needed against agents had, and when to hire.",
    usage: "jaga capacity [<options>] <dir>",
    discussion: """
      Forecasts and staffs one week after the other from the plan's first one on, with the plan's own calendar, adjustments \
      and shrinkage, and sets the agents needed beside the hours that contracts give. No roster is made: at least so many \
      are needed. Meaning of the numbers: docs/what-if.md.

      Examples:
        jaga capacity my-centre --weeks 26
        jaga capacity my-centre --growth 1% --attrition 2% --lead-time 6 --training 4
        jaga capacity my-centre --weeks 52 --json
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Option(help: ArgumentHelp("How many weeks, 1 to 104.", valueName: "count"))
  var weeks = 13

  @Option(help: ArgumentHelp("Growth of contacts in a month, compounded (default: 0).", valueName: "share"))
  var growth: ShareArgument?

  @Option(help: ArgumentHelp("Share of agents who leave in a month (default: 0).", valueName: "share"))
  var attrition: ShareArgument?

  @Option(help: ArgumentHelp("Weeks from the decision to hire to the first day.", valueName: "weeks"))
  var leadTime = 6

  @Option(help: ArgumentHelp("Weeks of training before the first contact.", valueName: "weeks"))
  var training = 4

  @Option(help: ArgumentHelp("Quantile of the careful column, 0.05 to 0.95.", valueName: "share"))
  var quantile = 0.9

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws {
    if !(1...104 ~= weeks) { throw ValidationError("--weeks must be from 1 to 104.") }
    if !(0...104 ~= leadTime) { throw ValidationError("--lead-time must be from 0 to 104 weeks.") }
    if !(0...104 ~= training) { throw ValidationError("--training must be from 0 to 104 weeks.") }
    if !(ForecastSettings.staffingQuantiles ~= quantile) {
      throw ValidationError("--quantile must be from 0.05 to 0.95.")
    }
    if let growth, !(-0.5...0.5 ~= growth.value) { throw ValidationError("--growth must be from -50% to 50%.") }
    if let attrition, !(0...0.5 ~= attrition.value) { throw ValidationError("--attrition must be from 0% to 50%.") }
  }

  func run() throws {
    let open = try plan.open(isQuiet: quiet)
    let run = CapacityRun(
      history: try open.history(), settings: open.loaded.forecasting,
      assumptions: CapacityAssumptions(
        growth: growth?.value ?? 0, attrition: attrition?.value ?? 0, leadWeeks: leadTime, trainingWeeks: training,
        quantile: quantile))
    if open.plan.pooling == .uncalibrated {
      Warnings(isQuiet: quiet).tell([Console.words.sentence(for: StaffingWarning.uncalibratedPooling, in: open.plan)])
    }
    Interruption.listen()
    var found: [CapacityWeek] = []
    for number in 0..<weeks where !Interruption.isAsked {
      let later = try later(open.loaded, number)
      found.append(try open.answer { () throws(PlanningError) in try run.week(of: later.plan, number: number) })
    }
    let (hires, queues) = (run.hires(for: found), open.plan.queues.map(\.id))
    if json { return try Console.write(DocumentText.of(CapacityDocument(found, hires: hires, queues: queues))) }
    if !quiet {
      try Console.write(
        CapacityView(found, hires: hires, queues: queues, style: Console.style, words: Console.words).text())
    }
  }

  private func later(_ loaded: LoadedPlan, _ number: Int) throws(CommandFailure) -> LoadedPlan {
    do throws(PlanError) {
      return try loaded.later(byWeeks: number)
    } catch {
      throw CommandFailure(error)
    }
  }
}

/// A share such as `2%` or `0.02`; may be negative.
struct ShareArgument: ExpressibleByArgument {
  let value: Double

  init?(argument: String) {
    let isPercent = argument.last == "%"
    guard let number = Double(isPercent ? String(argument.dropLast()) : argument), number.isFinite else { return nil }
    value = isPercent ? number / 100 : number
  }
}
