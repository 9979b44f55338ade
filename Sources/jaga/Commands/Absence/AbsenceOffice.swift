import PlanFiles
import PlanModel
import Planning
import Reporting
import Workforce

/// Answers absences that are asked for, one after the other: those granted count for the next.
struct AbsenceOffice {
  /// The plan as it was read.
  let open: OpenPlan
  private let desk: AbsenceDesk
  private let allowedShort: Double
  private let isQuiet: Bool
  /// What the plan says by now.
  private var draft: PlanDraft
  /// The plan of the horizon by now, with the duties before it.
  private var plan: Plan
  /// The roster by now; `nil` without one.
  private var roster: Roster?
  private let named: ForecastFile?
  private let rosterFile: InputFile
  /// Contacts of the horizon, once they are asked for; `nil` inside when nothing says.
  private var expected: ContactForecast??
  /// Past contacts, read when a week outside the horizon is asked about.
  private var history: History?
  private var later: [Int: ReplanRun.World?] = [:]

  /// Weeks after the plan's first one of which contacts are forecast.
  private static let mostWeeks = 104

  /// Reads a plan, the roster that was published if there is one, and the contacts.
  init(_ folder: PlanFolderArgument, _ options: AbsenceOptions, isQuiet: Bool) throws {
    var open = try folder.open(isQuiet: isQuiet)
    let file = options.source.rosterFile(of: folder)
    var roster: Roster?
    if options.source.from != nil { try file.check() }
    if options.source.from != nil || file.isReadable {
      let found = try options.source.roster(&open, of: folder, isQuiet: isQuiet)
      // What an earlier horizon left in the folder says nothing of this one.
      if options.source.from != nil || found.duties.contains(where: { !$0.isEmpty }) { roster = found }
    }
    self.open = open
    self.isQuiet = isQuiet
    allowedShort = options.allowShort
    draft = open.loaded.draft
    plan = open.plan
    self.roster = nil
    desk = AbsenceDesk(draft)
    named = try options.forecast.file()
    rosterFile = file
    // What absences have taken since it was told lacks anyway, whoever asks.
    take(roster, under: open.plan)
  }

  /// Takes what absences leave of a roster, and the plan in which agents are away from parts of their duties.
  private mutating func take(_ told: Roster?, under now: Plan) {
    plan = now
    guard let told else { return }
    let start = ReplanStart(plan: now, published: told, at: 0, notice: 0)
    roster = start.roster
    for agent in plan.agents.indices { plan.agents[agent].away = start.plan.agents[agent].away }
  }

  /// Contacts of the horizon; `nil` when nothing says what to expect.
  private mutating func contacts() throws(CommandFailure) -> ContactForecast? {
    if let expected { return expected }
    let found: ContactForecast?
    if roster != nil {
      found = try open.contacts(besideRoster: rosterFile, named: named, isQuiet: isQuiet)
    } else if case let source = try open.source(named: named), source != .unknown {
      found = try open.contacts(from: source, isQuiet: isQuiet)
    } else {
      found = nil
    }
    expected = .some(found)
    return found
  }

  /// The waiting list in its order.
  var waiting: [WaitingDraft] { desk.waiting }

  /// How answers are shown.
  var view: AbsenceView {
    AbsenceView(
      plan: open.plan, limits: draft.absenceLimits ?? [], clock: open.clock, style: Console.style, words: Console.words)
  }

  /// What is said of an absence by now.
  mutating func answer(to asked: AbsenceDraft) throws -> AbsenceAnswer {
    let away = try changed(draft, by: asked)
    var rostered: AbsenceDesk.RosteredDays?
    guard let dates = desk.judgement(of: asked)?.dates else {
      throw CommandFailure(.badData, "error: the absence of [\(asked.agent)] has no time")
    }
    let grid = plan.grid
    let (first, last) = (grid.firstDay, grid.date(of: grid.dayCount - 1))
    var cover = AbsenceCover()
    if dates.overlaps(first...last) {
      let contacts = try contacts()
      if let roster, let contacts {
        cover = try replanned(roster, contacts, away, agent: asked.agent)
        rostered = AbsenceDesk.RosteredDays(
          dates: first...last,
          losses: cover.losses.map {
            .init(date: grid.date(of: $0.duty.day), paidMinutes: $0.paidMinutes, isWhole: $0.away == nil)
          })
      } else if let contacts {
        let world = try world(plan, contacts)
        cover = AbsenceCover(plan: plan, away: away, requirement: world.staffing.requirement)
      } else {
        cover = AbsenceCover(unknown: dates.dates.filter { first <= $0 && $0 <= last })
      }
    }
    for week in weeks(of: dates) { cover.append(try self.cover(ofWeek: week, asked, dates)) }
    guard let judgement = desk.judgement(of: asked, rostered: rostered) else {
      throw CommandFailure(.badData, "error: the absence of [\(asked.agent)] has no time")
    }
    return AbsenceAnswer(judgement, cover, allowedShort: allowedShort)
  }

  /// Takes an absence as had: its places, its days and its duties are gone.
  mutating func grant(_ absence: AbsenceDraft) {
    desk.grant(absence)
    guard let away = try? changed(draft, by: absence), let next = try? draft.applying([.addAbsence(absence)]) else {
      return
    }
    take(roster, under: away)
    draft = next
    later = [:]
  }

  /// Weeks outside the horizon that dates touch, from the plan's first one on.
  private func weeks(of dates: ClosedRange<CivilDate>) -> [Int] {
    let first = dates.lowerBound.days(since: plan.grid.firstDay)
    let last = dates.upperBound.days(since: plan.grid.firstDay)
    func week(_ days: Int) -> Int { days >= 0 ? days / 7 : (days - 6) / 7 }
    return (week(first)...week(last)).filter { !(0..<plan.grid.weekCount).contains($0) }
  }

  /// The plan of the horizon with one absence more.
  private func changed(_ draft: PlanDraft, by asked: AbsenceDraft) throws(CommandFailure) -> Plan {
    do throws(DraftError) {
      let compiled = try PlanCompiler.compile(try draft.applying([.addAbsence(asked)])).plan
      var away = plan
      for index in away.agents.indices where compiled.agents.indices.contains(index) {
        away.agents[index].unavailable = compiled.agents[index].unavailable
        away.agents[index].weeks = compiled.agents[index].weeks
        away.agents[index].sessions = compiled.agents[index].sessions
      }
      return away
    } catch {
      throw CommandFailure(.badData, "error: \(error)")
    }
  }

  private func world(_ plan: Plan, _ contacts: ContactForecast) throws(CommandFailure) -> ReplanRun.World {
    try open.answer { () throws(PlanningError) in
      try ReplanRun.World(plan: plan, contacts: contacts, settings: open.loaded.forecasting)
    }
  }

  private func replanned(
    _ roster: Roster, _ contacts: ContactForecast, _ away: Plan, agent: String
  ) throws(CommandFailure) -> AbsenceCover {
    let run = ReplanRun(
      published: roster, before: try world(plan, contacts), now: try world(away, contacts), at: 0, notice: 0,
      provenance: open.provenance())
    return AbsenceCover(run.answer(), of: plan.agents.firstIndex { $0.id == agent } ?? 0)
  }

  /// What people have in a week outside the horizon.
  private mutating func cover(
    ofWeek number: Int, _ asked: AbsenceDraft, _ dates: ClosedRange<CivilDate>
  ) throws(CommandFailure) -> AbsenceCover {
    let first = plan.grid.firstDay.adding(days: 7 * number)
    guard let before = try world(ofWeek: number) else {
      return AbsenceCover(unknown: dates.dates.filter { first <= $0 && $0 < first.adding(days: 7) })
    }
    do throws(PlanError) {
      var loaded = open.loaded
      loaded.draft = draft
      loaded.draft.absences = (draft.absences ?? []) + [asked]
      let away = try loaded.chained(week: number).plan
      return AbsenceCover(plan: before.plan, away: away, requirement: before.staffing.requirement)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// A week outside the horizon with its contacts; `nil` when they are not known.
  private mutating func world(ofWeek number: Int) throws(CommandFailure) -> ReplanRun.World? {
    if let known = later[number] { return known }
    guard (1..<Self.mostWeeks).contains(number), !open.loaded.historyFiles.isEmpty else { return nil }
    let week: Plan
    do throws(PlanError) {
      var loaded = open.loaded
      loaded.draft = draft
      week = try loaded.chained(week: number).plan
    } catch {
      throw CommandFailure(error)
    }
    if self.history == nil { self.history = try open.history() }
    guard let history else { return nil }
    let settings = open.loaded.forecasting
    let found = try open.answer { () throws(PlanningError) in
      let contacts = try PlanPipeline(plan: week, settings: settings).contacts(from: .history(history))
      return try ReplanRun.World(plan: week, contacts: contacts, settings: settings)
    }
    later[number] = found
    return found
  }
}

extension ClosedRange<CivilDate> {
  /// Its dates, ascending.
  fileprivate var dates: [CivilDate] {
    (lowerBound.dayNumber...upperBound.dayNumber).map(CivilDate.init(dayNumber:))
  }
}
