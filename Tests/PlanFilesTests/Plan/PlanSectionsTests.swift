import PlanFiles
import PlanModel
import Queueing
import Testing
import WallClock
import Workforce

/// What the keys of `plan.yaml` become.
@Suite struct PlanSectionsTests {
  private let plan = SmallPlan()

  private func load(_ plan: SmallPlan) throws -> LoadedPlan {
    try FolderOnDisk(plan.files).load()
  }

  @Test func theSmallPlanIsReadAsItStands() throws {
    let loaded = try load(plan)
    let found = loaded.plan
    #expect(found.name == "Small" && found.timeZone == "Europe/Amsterdam")
    #expect(found.grid.firstDay == CivilDate("2026-11-23") && found.grid.intervalCount == 336)
    #expect(found.queues[0].goals.serviceLevel == ServiceGoals.ServiceLevel(share: 0.8, seconds: 20))
    #expect(found.queues[0].skill == "phone" && found.queues[0].handlingSeconds == 240)
    #expect(
      found.contracts == [
        Contract(id: "full-time", weeklyMinutes: 1920...2400, weeklyDays: 4...5, shifts: [0], costPerHour: 1)
      ])
    let meal = BreakRule(kind: .meal, minutes: 30, isPaid: false, earliestStart: 180, latestEnd: 360)
    #expect(found.shifts[0].shapes == [ShiftShape(minutes: 510, breaks: [meal])])
    #expect(found.rules == [Rule(kind: .minimumRest(minutes: 660))])
    #expect(found.agents.map(\.queues) == [[0], [0]])
    #expect(found.agents[0].weeks == [WeekLimits(minutes: 1920...2400, days: 4...5)])
    #expect(loaded.clock.localText(0) == "2026-11-23T00:00:00+01:00")
    #expect(loaded.solve == SolveSettings() && loaded.forecastFile == nil && loaded.presets == [])
  }

  @Test func everyKeyOfAQueue() throws {
    let text = """
        - id: chat
          channel: e-mail
          skill: phone
          hours: [mon-fri 08:00-20:00, "sat 22:00-02:00"]
          goals: {service-level: {share: 90%, within: 1 min}, mean-wait: 45, maximum-occupancy: 0.85, maximum-abandonment: 3%}
          patience: 2 min
          concurrency: 2.5
          shortfall: 7
      history:
      """
    let queue = try load(plan.yaml("history:", text)).plan.queues[1]
    #expect(queue.channel == .email && queue.skill == "phone" && queue.concurrency == 2.5)
    #expect(
      queue.goals
        == ServiceGoals(
          serviceLevel: .init(share: 0.9, seconds: 60), meanWait: 45, maximumOccupancy: 0.85, maximumAbandonment: 0.03))
    #expect(queue.patienceSeconds == 120 && queue.handlingSeconds == nil && queue.shortfallCostPerHour == 7)
    #expect(queue.openSlots.map { $0.count { $0 } } == [24, 24, 24, 24, 24, 4, 4])
  }

  @Test func everyKeyOfADeferredQueue() throws {
    let text = """
        - id: mail
          channel: email
          skill: phone
          goals: {response-time: {within: 24h, clock: elapsed}}
          backlog: 40
          fills-gaps-of: phone
        - id: cases
          channel: email
          skill: phone
          goals: {response-time: 8h}
      history:
      """
    let queues = try load(plan.yaml("history:", text)).plan.queues
    #expect(queues[1].goals.responseTime == .init(minutes: 1440, clock: .elapsed))
    #expect(queues[1].backlogContacts == 40 && queues[1].fillsGapsOf == [0])
    #expect(queues[2].goals.responseTime == .init(minutes: 480) && queues[2].backlogContacts == nil)
  }

  @Test func pricesOfAQueueGoBeforeThoseOfThePlan() throws {
    let text = """
        - {id: chat, skill: phone, goals: {daily-service-level: 70/45}}
        - {id: vip, skill: phone, prices: {waiting-minute: 0.2, within: 5 s}}
        - {id: spare, skill: phone, shortfall: 4}
        - {id: mail, channel: email, skill: phone}
      objective: {prices: {late: 0.5, abandoned: 3}}
      history:
      """
    let queues = try load(plan.yaml("history:", text)).plan.queues
    let prices = ServicePrices(lateContact: 0.5, abandonedContact: 3)
    #expect(queues[0].prices == prices)
    var later = prices
    later.thresholdSeconds = 45
    #expect(queues[1].prices == later)
    #expect(queues[1].goals.dailyServiceLevel == .init(share: 0.7, seconds: 45))
    #expect(queues[2].prices == ServicePrices(waitingMinute: 0.2, thresholdSeconds: 5))
    #expect(queues[3].prices == nil && queues[4].prices == nil)
  }

  @Test func aServiceLevelSaysHowItCounts() throws {
    let level = "{share: 90%, within: 1 min, definition: without-short-abandons, short-abandon: 5 s}"
    let queue = try load(plan.yaml("service-level: 80/20", "service-level: \(level)")).plan.queues[0]
    #expect(
      queue.goals.serviceLevel
        == .init(share: 0.9, seconds: 60, definition: .withoutShortAbandons, shortAbandonSeconds: 5))
  }

  @Test func shrinkageIsOneShareOrTwoByWeekday() throws {
    func shrinkage(_ text: String) throws -> ShrinkageByWeekday {
      try load(plan.yaml("rules:", "shrinkage: \(text)\nrules:")).plan.shrinkage
    }
    #expect(try shrinkage("25%") == ShrinkageByWeekday(Shrinkage(outOfOffice: 0.25)))
    #expect(
      try shrinkage("{out-of-office: 8%, in-office: {mon-fri: 12%, sun: 5%}, mode: additive}")
        == ShrinkageByWeekday(
          days: [0.12, 0.12, 0.12, 0.12, 0.12, 0, 0.05].map {
            Shrinkage(outOfOffice: 0.08, inOffice: $0, mode: .additive)
          }))
  }

  @Test func shrinkageThatTheRosterContainsIsTakenOff() throws {
    // Ann, one of two, is away on Tuesday; half an hour of eight and a half is a break.
    let away = plan.adding("absences.csv", "a1,2026-11-24,2026-11-24,leave\n")
    func shares(_ text: String) throws -> ShrinkageByWeekday {
      try load(away.yaml("rules:", "shrinkage: {\(text)}\nrules:")).plan.shrinkage
    }
    func expect(_ found: [Double], _ wanted: [Double]) {
      #expect(zip(found, wanted).allSatisfy { abs($0 - $1) < 1e-12 }, "\(found), not \(wanted)")
    }
    let both = try shares("out-of-office: 60%, in-office: 20%, includes: [absences, breaks]")
    expect(both.days.map(\.outOfOffice), [0.6, 0.2, 0.6, 0.6, 0.6, 0.6, 0.6])
    expect(both.days.map(\.inOffice), .init(repeating: 1 - 0.8 / (1 - 30.0 / 510), count: 7))
    #expect(try shares("in-office: 5%, includes: breaks").days.allSatisfy { $0.inOffice == 0 })
    #expect(try shares("out-of-office: 60%").days.allSatisfy { $0.outOfOffice == 0.6 })
    // Of paid time: half of it away, a tenth in meetings; on Tuesday the tenth is a fifth of what is left.
    let added = try shares("out-of-office: 50%, in-office: 10%, mode: additive, includes: absences")
    expect(added.days.map(\.outOfOffice), [0.5, 0, 0.5, 0.5, 0.5, 0.5, 0.5])
    expect(added.days.map(\.inOffice), [0.1, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1])
  }

  @Test func everyKeyOfAHistory() throws {
    let text = """
        - file: history.csv
          format: genesys
          columns: {start: Von, offered: Rufe, handling_total_seconds: Summe}
          queue-names: {Telefon: phone}
          time-zone: UTC
          date-format: dd.MM.yyyy HH:mm
          decimal-comma: true
          missing-means: zero
      """
    let source = try load(plan.yaml("  - file: history.csv", text)).historyFiles[0]
    let told = HistorySource(
      file: "history.csv", format: .genesys,
      columns: .init(start: "Von", offered: "Rufe", handlingTotalSeconds: ["Summe"]),
      queueNames: ["Telefon": "phone"], timeZone: "UTC", dateFormat: "dd.MM.yyyy HH:mm", decimalComma: true,
      missingMeans: .zero)
    #expect(source == HistorySource(told.draft, centreZone: "Europe/Amsterdam", line: 16))
    #expect(source.timeZone == "UTC")
    #expect(try load(plan).historyFiles[0].timeZone == "Europe/Amsterdam")
  }

  @Test func specialDays() throws {
    let text = """
      calendar:
        - {name: Christmas, dates: [2026-12-25, 2026-12-26], like: sunday}
        - {name: Move, date: 2026-11-24, closed: true, queues: phone}
        - {name: Sale, date: 2026-11-27, factor: 1.8}
        - {name: Eve, date: 2026-12-24, closed: false}
        - {name: Half, date: 2026-12-31, like: sunday, hours: "08:00-12:00, 13:00-14:00"}
        - {name: Late, date: 2027-01-02, hours: [10:00-16:00, 20:00-24:00]}
      history:
      """
    let days = try load(plan.yaml("history:", text)).plan.specialDays
    #expect(days.map(\.name) == ["Christmas", "Christmas", "Move", "Sale", "Eve", "Half", "Late"])
    #expect(
      days.map(\.effect) == [.like(.sunday), .like(.sunday), .closed, .factor(1.8), .learned, .like(.sunday), .learned])
    #expect(days[5].hours == [480..<720, 780..<840] && days[6].hours == [600..<960, 1200..<1440])
    #expect(days[0].hours == nil)
    #expect(days[2].queues == ["phone"] && days[3].queues == nil)
  }

  @Test func anEntryForOneQueueGoesBeforeOneForAllWhereverItStands() throws {
    let all = "  - {name: Fair, date: 2026-11-24, closed: true}\n"
    let one = "  - {name: Fair, date: 2026-11-24, hours: 08:00-14:00, queues: phone}\n"
    let more = "  - {id: chat, skill: phone, goals: {mean-wait: 9}}\n"
    for entries in [all + one, one + all] {
      let found = try load(plan.yaml("history:", more + "calendar:\n" + entries + "history:")).plan.openHours
      #expect(found.openIntervals(queue: 0, day: 1) == Array(64..<76))
      #expect(found.openIntervals(queue: 1, day: 1) == [])
    }
  }

  @Test func contractsChooseAmongShifts() throws {
    let text = """
        - {id: late, starts: [13:00, 14:00], lengths: [6h, 8h30], contracts: [full-time]}
        - {id: short, starts: 10:00, lengths: 6h}
      breaks:
      """
    let more =
      "  - {id: part, weekly-hours: {min: 0, max: 24h}, days: {min: 0, max: 4}, shift-lengths: 6h, cost: 2}\nshifts:"
    let contracts = try load(plan.yaml("shifts:", more).yaml("breaks:", text)).plan.contracts
    #expect(contracts.map(\.shifts) == [[0, 1, 2], [2]])
    #expect(contracts[1].weeklyMinutes == 0...1440 && contracts[1].costPerHour == 2)
  }

  @Test func aWeeklyPattern() throws {
    let text = "days: [4, 5]\n    pattern: {mon-wed: early, thu: work, sat-sun: off}"
    let pattern = try load(plan.yaml("days: [4, 5]", text)).plan.contracts[0].pattern
    #expect(pattern == [.shifts([0]), .shifts([0]), .shifts([0]), .work, .free, .off, .off])
  }

  @Test func breaksWithoutWindowsKeepClearOfTheShiftsEnds() throws {
    let text = "- {kind: rest, minutes: 15}"
    let found = try load(
      plan.yaml("- {kind: meal, minutes: 30, paid: false, earliest-start: 3h, latest-end: 6h}", text))
    #expect(
      found.plan.shifts[0].shapes[0].breaks == [
        BreakRule(kind: .rest, minutes: 15, isPaid: true, earliestStart: 60, latestEnd: 450)
      ])
  }

  @Test func settings() throws {
    let text = """
      night: {from: 22:00, to: 05:00, minutes: 2h}
      objective: {shortfall: 20, surplus: 0.5}
      shrinkage: {out-of-office: 8%, in-office: 0.05, mode: additive}
      solve: {time-limit: 2 min, gap: 0.5%, seed: 7}
      rules:
      """
    let loaded = try load(plan.yaml("rules:", text))
    #expect(loaded.plan.night.minimumMinutes == 120 && loaded.plan.night.stretches.contains(-120..<300))
    #expect(loaded.plan.objective == Objective(shortfallPerHour: 20, surplusPerHour: 0.5))
    #expect(loaded.plan.shrinkage == ShrinkageByWeekday(Shrinkage(outOfOffice: 0.08, inOffice: 0.05, mode: .additive)))
    #expect(loaded.solve == SolveSettings(timeLimit: 120, relativeGap: 0.005, seed: 7))
  }

  @Test func tablesMayHaveOtherNamesAndOtherDelimiters() throws {
    let table = "\u{feff}contract;skills;id\r\nfull-time;\"phone\";a1\r\n"
    let renamed = plan.file("agents.csv", nil).file("people.csv", table).file("wishes.csv", nil)
      .file("absences.csv", nil).adding("plan.yaml", "agents: people.csv\n")
    let agents = try load(renamed).plan.agents
    #expect(agents.map(\.id) == ["a1"] && agents[0].name == "a1")
  }

  @Test func wishes() throws {
    let rows = """
      a1,wants,day,sat,2
      a1,avoids,early,"tue,thu",
      a2,wants,09:00-12:00,2026-11-25,0.5

      """
    let agents = try load(plan.adding("wishes.csv", rows)).plan.agents
    #expect(
      agents[0].wishes == [
        Wish(isWanted: true, target: .day(5), weight: 2, line: 2),
        Wish(isWanted: false, target: .shift(family: 0, day: 1), weight: 1, line: 3),
        Wish(isWanted: false, target: .shift(family: 0, day: 3), weight: 1, line: 3),
      ])
    #expect(
      agents[1].wishes == [
        Wish(isWanted: true, target: .hours(2 * 1440 + 540..<2 * 1440 + 720), weight: 0.5, line: 4)
      ])
  }

  @Test func weeksMayBeginOnSunday() throws {
    let sunday = plan.yaml("interval: 30", "interval: 30\n  first-weekday: sunday\n  weekend: [fri, sat]")
    let loaded = try load(sunday.yaml("2026-11-23", "2026-11-22"))
    #expect(loaded.plan.grid.weekday(of: 0) == .sunday && loaded.plan.weekend == [.friday, .saturday])
    #expect(try FolderOnDisk(sunday.files).problems().count == 1, "the Monday is no first day then")
  }

  @Test func anchorsMayBeUsedAFewTimes() throws {
    let text = plan.yaml("hours: 24/7", "hours: &open 24/7").yaml(
      "history:", "  - {id: two, skill: phone, hours: *open, goals: {mean-wait: 9}}\nhistory:")
    #expect(try load(text).plan.queues[1].openSlots == load(plan).plan.queues[0].openSlots)
  }

  @Test("The gap of a split shift is a break that is not paid unless said otherwise")
  func splitShift() throws {
    func shape(_ gap: String) throws -> ShiftShape {
      let plan = SmallPlan().yaml("lengths: 8h30", "lengths: 8h30\n  - {id: split, starts: 07:00, lengths: 12h}")
        .yaml("rules:", "  - {shift-length: 12h, take: [\(gap)]}\nrules:")
      let folder = try FolderOnDisk(plan.files)
      return try withExtendedLifetime(folder) { try folder.load().plan.shifts[1].shapes[0] }
    }
    let plain = try shape("{kind: gap, minutes: 4h, earliest-start: 3h, latest-end: 9h}")
    #expect(
      plain.breaks == [
        BreakRule(kind: .gap, minutes: 240, isPaid: false, earliestStart: 180, latestEnd: 540)
      ])
    #expect(plain.paidMinutes == 480)
    #expect(try shape("{kind: gap, minutes: 4h, paid: true}").paidMinutes == 720)
  }
}
