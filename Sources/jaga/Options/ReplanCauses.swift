import ArgumentParser
import PlanFiles
import PlanModel
import Planning
import Reporting
import WallClock
import Workforce

/// What has come between a roster and its day: agents away, other contacts, a scenario.
struct ReplanCauses: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who is away: J012+J033, of the day of --at, or J012@tue, J012@2026-11-24, \"J012@tue 09:00-11:00\". May be repeated.",
      valueName: "who@day"))
  var absent: [String] = []

  @Option(help: ArgumentHelp("Contacts of a queue: phone=+15%.", valueName: "change"))
  var volume: [String] = []

  @Option(
    help: ArgumentHelp(
      "Handling time of a queue: phone=+5%, or one part of it: phone:wrap-up=-20%.", valueName: "change"))
  var handling: [String] = []

  @Option(
    help: ArgumentHelp(
      "What else is different by now: a scenario of the plan folder, or a file, as for jaga whatif.", valueName: "name")
  )
  var scenario: String?

  /// What is different by now.
  struct Changed {
    let loaded: LoadedPlan
    let demand: [DemandChange]
    /// The plan without the absences asked for; `nil` where none are.
    let without: LoadedPlan?
  }

  /// Agents with the date that it is by their own clocks, those of one date together.
  private static func dated(_ agents: String, in plan: Plan, at minute: Int) -> [String] {
    var dates: [(date: String, ids: [String])] = []
    for id in agents.split(separator: "+", omittingEmptySubsequences: false).map(String.init) {
      let grid = plan.agents.first { $0.id == id }.map(plan.grid) ?? plan.grid
      let date = grid.date(of: grid.day(at: minute)).description
      if let place = dates.firstIndex(where: { $0.date == date }) {
        dates[place].ids.append(id)
      } else {
        dates.append((date, [id]))
      }
    }
    return dates.map { "\($0.ids.joined(separator: "+"))@\($0.date)" }
  }

  /// The plan as it is by now; `nil` when nothing has changed.
  func changed(_ open: OpenPlan, in folder: String, at minute: Int) throws -> Changed? {
    let away = absent.flatMap { text in
      let plain = text.replacing(",", with: "+")
      return (plain.contains("@") ? [plain] : ReplanCauses.dated(plain, in: open.plan, at: minute)).map {
        InlineScenario.Request(.absent, $0)
      }
    }
    let requests =
      away + volume.map { InlineScenario.Request(.volume, $0) } + handling.map { InlineScenario.Request(.handling, $0) }
    do throws(PlanError) {
      let named = try scenario.map { (name) throws(PlanError) in try only(named: name, open, in: folder) }
      guard !requests.isEmpty else { return named }
      let found = try ScenarioFolder.scenarios(
        named: [], inline: [InlineScenario(requests: requests)], of: named?.loaded ?? open.loaded, in: folder)
      if found.contains(where: \.isByLot) {
        throw PlanError(problems: [
          PlanProblem(
            code: "wrong-request", file: "--absent", message: "nobody in particular is away by now",
            fix: "name the agents, such as --absent \(open.plan.agents.first?.id ?? "A17")")
        ])
      }
      return found.first.map {
        Changed(
          loaded: $0.loaded, demand: (named?.demand ?? []) + $0.demand,
          without: absent.isEmpty ? nil : named?.loaded ?? open.loaded)
      }
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The one scenario of a name, for the same people and days.
  private func only(named name: String, _ open: OpenPlan, in folder: String) throws(PlanError) -> Changed {
    let found = try ScenarioFolder.scenarios(named: [name], of: open.loaded, in: folder)
    func refusal(_ message: String, _ fix: String) -> PlanError {
      PlanError(problems: [
        PlanProblem(code: "wrong-request", file: "--scenario", message: "[\(name)] \(message)", fix: fix)
      ])
    }
    guard found.count == 1, !found.contains(where: \.isByLot) else {
      throw refusal("is not one thing that has happened", "name a scenario without `grid` and without `random`")
    }
    let (before, now) = (open.plan, found[0].loaded.plan)
    guard before.agents.map(\.id) == now.agents.map(\.id), before.queues.map(\.id) == now.queues.map(\.id),
      before.shifts.map(\.id) == now.shifts.map(\.id)
    else {
      throw refusal(
        "has other agents or shifts than the roster that was told",
        "plan anew: jaga write \(folder) \(name) --output changed, then jaga plan changed")
    }
    return Changed(loaded: found[0].loaded, demand: found[0].demand, without: nil)
  }
}

extension ReplanCauses.Changed {
  /// What the weeks ask for when the absences are told as the answer advises: those alone for which duties fall away.
  ///
  /// - Parameters:
  ///   - start: What stays and what falls away under all that is different.
  ///   - clock: The plan's clock.
  /// - Returns: By agent and week; `nil` where no absence was asked for.
  /// - Throws: `CommandFailure` when the absences that follow make the plan unsound, which those asked for did not.
  func limits(for start: ReplanStart, clock: HorizonClock) throws(CommandFailure) -> [[WeekLimits]]? {
    guard let without else { return nil }
    var draft = without.draft
    draft.absences =
      (draft.absences ?? [])
      + start.absences.compactMap { absence in
        let times = clock.absenceTimes(of: absence.minutes)
        guard let from = Moment(times.from), let to = Moment(times.to) else { return nil }
        return AbsenceDraft(agent: start.plan.agents[absence.agent].id, from: from, to: to, kind: absence.kind)
      }
    do throws(DraftError) {
      return try PlanCompiler.compile(draft).plan.agents.map(\.weeks)
    } catch {
      let problems = error.problems.map { "\n  \($0)" }.joined()
      throw CommandFailure(.unexpected, "error: the absences that follow make the plan unsound:\(problems)")
    }
  }
}

extension LoadedScenario {
  /// Whether somebody is away by lot.
  fileprivate var isByLot: Bool {
    scenario.changes.contains { if case .absentAtRandom = $0 { true } else { false } }
  }
}
