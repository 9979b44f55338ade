import PlanFiles
import PlanModel
import TestSupport
import Testing
import WallClock
import Workforce

@testable import Reporting

@Suite("Rosters written by an export are read back as they were") struct TemplateRoundTripTests {
  private static let maps = [
    ExportDraft.Map(
      name: "tasks",
      entries: [
        .init(value: "work", text: "=Phone"), .init(value: "meal", text: "Lunch; long"),
        .init(value: "break", text: "\"Rest\""),
      ]),
    ExportDraft.Map(
      name: "queues",
      entries: [
        .init(value: "calls", text: "C"), .init(value: "chat", text: "D"), .init(value: "calls|chat", text: "both"),
        .init(value: "chat|calls", text: "both, chat first"),
      ]),
  ]

  /// Templates that say all of a roster, by what they do about clocks that show a time twice.
  private static let columns: [[(String, String)]] = [
    [
      ("A", "agent"), ("S", "start:yyyy-MM-dd'T'HH:mmxxx"), ("E", "end:yyyy-MM-dd'T'HH:mmxxx"), ("T", "activity"),
      ("Q", "queue"), ("F", "shift"), ("P", "paid-minutes"),
    ],
    [
      ("D", "start:M/d/yy"), ("F", "shift"), ("H", "start:h:mm a xxx"), ("L", "minutes"), ("W", "'x'"),
      ("T", "activity|map:tasks"), ("N", "name"), ("Q", "queue|map:queues"), ("P", "paid-hours"), ("Day", "date:d.M."),
    ],
    [
      ("E", "end:HHmm dd'.'MMyyyyxxx"), ("M", "email"), ("S", "start:ddMMyyyyHHmmxxx"), ("Q", "queue"), ("F", "shift"),
      ("T", "activity|map:tasks"), ("P", "paid-hours:4"), ("I", "payroll-id"),
    ],
  ]

  @Test(
    "In six zones, through their clock changes",
    arguments: [
      "Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Asia/Jakarta", "Africa/Casablanca",
      "America/Santiago",
    ])
  func roundTrip(zone: String) throws {
    var random = SplitMix(seed: 20)
    let centre = try #require(ZonedClock(identifier: zone))
    let changes = centre.changes(in: 29_500_000..<30_200_000).map(\.instant) + [29_700_000]
    for instant in changes {
      let first = centre.reading(atInstant: instant).date.adding(days: -1 - random.below(3))
      let clock = HorizonClock(zone: centre, firstDay: first)
      let grid = try #require(clock.grid(firstDay: first, dayCount: 7, intervalMinutes: 15))
      let (plan, roster) = centreWithRoster(grid, zone: zone, &random)
      for (number, columns) in Self.columns.enumerated() {
        for other in [nil, "UTC", "Asia/Kathmandu", "Europe/London"] {
          let export = ExportDraft(
            id: "t", rows: .activity, columns: columns.map { .init(heading: $0.0, expression: $0.1) }, timeZone: other,
            delimiter: ExportDraft.Delimiter.allCases[number], map: Self.maps)
          let text = try TemplateTable(export, plan: plan, clock: clock).text(for: roster)
          let template = try #require(try loaded(export, plan, clock).rosterTemplate("t"))
          let read = try RosterReader.read(
            Array(text.utf8), file: "t.csv", plan: plan, clock: clock, template: template)
          #expect(read.roster == roster && read.warnings.isEmpty, "\(zone) \(first) \(other ?? "-") \(number)")
        }
      }
    }
  }

  private func loaded(_ export: ExportDraft, _ plan: Plan, _ clock: HorizonClock) -> LoadedPlan {
    let draft = PlanDraft(
      centre: CentreDraft(timeZone: clock.zone.identifier, interval: Minutes(15)),
      horizon: HorizonDraft(firstDay: plan.grid.firstDay), queues: [], contracts: [], shifts: [], exports: [export])
    return LoadedPlan(draft: draft, plan: plan, clock: clock, inputHash: "")
  }

  /// Three agents with a duty on most days, at any minute of it, with breaks, queues one after the other and at once.
  private func centreWithRoster(
    _ grid: TimeGrid, zone: String, _ random: inout SplitMix
  ) -> (plan: Plan, roster: Roster) {
    var centre = PlanBuilder("c", timeZone: zone, grid: grid)
    centre.addQueue("calls", handlingSeconds: 300)
    centre.addQueue("chat", .chat, handlingSeconds: 300)
    centre.addShift("any", startMinutes: [480], shapes: [ShiftShape(minutes: 480, breaks: [])])
    centre.addContract("c", weeklyMinutes: 0...6000, weeklyDays: 0...7, costPerHour: 20)
    for (id, name) in [("A1", "Ann; \"O\""), ("=A2", "Bö, B"), ("007", "+C")] { centre.addAgent(id, name: name) }
    for index in centre.plan.agents.indices {
      centre.plan.agents[index].references = AgentReferences(email: "a\(index)@X.org", payrollID: "00\(index)")
    }
    let duties = centre.plan.agents.map { _ in
      (0..<7).compactMap { day -> Duty? in
        if random.below(5) == 0 { return nil }
        var minute = grid.dayStart(day) + random.below(600)
        let activities = (0..<(1 + random.below(6))).map { position -> Activity in
          let next = minute + 10 + random.below(120)
          defer { minute = next }
          let isPause = position % 2 == 1
          return isPause
            ? Activity(
              .pause(random.below(2) == 0 ? .meal : .rest), minutes: minute..<next, isPaid: random.below(2) == 0)
            : Activity(.contacts(queues: [[0], [1], [0, 1], [1, 0]][random.below(4)]), minutes: minute..<next)
        }
        return Duty(day: day, family: 0, activities: activities)
      }
    }
    return (centre.plan, Roster(duties: duties))
  }
}
