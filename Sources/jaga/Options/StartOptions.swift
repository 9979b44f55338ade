import ArgumentParser
import Foundation
import PlanFiles
import Workforce

/// The roster to start from, what a change of it costs, and what of it is locked.
struct StartOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The roster to start from: a roster.csv, or the folder that `jaga plan` wrote it to. Its duties stay where that is legal "
        + "and costs no more.", valueName: "path"),
    completion: .file())
  var from: String?

  @Option(
    help: ArgumentHelp(
      "Cost of a day that differs from the roster to start from in a duty's start, end or existence (default: the plan's).",
      valueName: "cost"))
  var changePrice: Double?

  @Option(
    help: ArgumentHelp(
      "The date on which the new roster is told: days that come soon after it cost more to change (objective.change-near of the plan).",
      valueName: "date"))
  var toldOn: String?

  @Option(
    help: ArgumentHelp(
      "Keep days of the roster to start from exactly: agent:ID, day:DATE or day:WEEKDAYS, shift:ID, or several with commas. "
        + "May be repeated; adds to locks.csv.", valueName: "what"))
  var lock: [String] = []

  @OptionGroup var form: ReadAsOption

  func validate() throws {
    if let changePrice, !(0...1_000_000_000 ~= changePrice) {
      throw ValidationError("--change-price must be from 0 to 1000000000.")
    }
    if from == nil, changePrice != nil { throw ValidationError("--change-price needs a roster to start from: --from.") }
    if from == nil, toldOn != nil { throw ValidationError("--told-on needs a roster to start from: --from.") }
    if let toldOn, CivilDate(toldOn) == nil {
      throw ValidationError("--told-on [\(toldOn)] is not a date such as 2026-11-19.")
    }
    if from == nil, !lock.isEmpty { throw ValidationError("--lock needs a roster to start from: --from.") }
  }

  /// The plan with the roster to start from, if there is one.
  func applied(to open: OpenPlan, isQuiet: Bool) throws(CommandFailure) -> OpenPlan {
    let warnings = Warnings(isQuiet: isQuiet)
    guard let file else {
      if !open.loaded.locks.isEmpty {
        warnings.tell(["the table of locks is not used: no roster to start from is named by --from"])
      }
      return open
    }
    let bytes = try file.bytes()
    let template = try form.template(for: from, of: open.loaded)
    do throws(PlanError) {
      var locks: [LockSelector] = []
      for text in lock { locks.append(try open.loaded.lock(text)) }
      let started = try open.loaded.starting(
        from: bytes, file: file.name, template: template, costPerChange: changePrice,
        toldOn: toldOn.flatMap { CivilDate($0) }, locks: locks)
      warnings.tell(started.warnings)
      let grid = open.plan.grid
      let last = grid.date(of: grid.dayCount - 1)
      if let toldOn, let date = CivilDate(toldOn), last.days(since: date) < 0 {
        warnings.tell(["--told-on [\(toldOn)] lies after the last day [\(last)]: every day is priced as past notice"])
      }
      if toldOn != nil, started.plan.plan.objective.costPerChange == 0 {
        warnings.tell([
          "--told-on makes no change dearer: a change has no price. Give --change-price, or objective.change in the plan"
        ])
      }
      return OpenPlan(loaded: started.plan, folder: open.folder)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The folder in which the roster lies.
  var folder: String? { file?.folder }

  /// The file named, or the roster in the folder named.
  private var file: InputFile? {
    from.map(InputFile.init(rosterAt:))
  }
}
