@testable import PlanFiles
import PlanModel
import Testing
import Workforce

/// Whether breaks can be placed and hours reached, and what is merely suspicious.
@Suite struct PlanChecksTests {
  private func rest(_ minutes: Int, _ earliest: Int, _ latest: Int, paid: Bool = true) -> BreakRule {
    BreakRule(kind: .rest, minutes: minutes, isPaid: paid, earliestStart: earliest, latestEnd: latest)
  }

  private func fits(_ minutes: Int, _ breaks: [BreakRule], stretch: Int? = nil, step: Int = 15) -> Bool {
    BreakFit(shape: ShiftShape(minutes: minutes, breaks: breaks, longestStretch: stretch, breakStep: step)).fault == nil
  }

  @Test func aShiftWithoutBreaksFitsItsLongestStretchOrNot() {
    #expect(fits(240, [], stretch: 240))
    #expect(!fits(245, [], stretch: 240))
    #expect(fits(1440, []))
  }

  @Test func breaksFitIntoWindowsThatTouch() {
    #expect(fits(480, [rest(30, 120, 150), rest(30, 150, 180)]))
    #expect(!fits(480, [rest(30, 120, 150), rest(30, 90, 120)]), "in the order listed")
    #expect(!fits(480, [rest(30, 121, 150)]), "the next step is too late")
    #expect(fits(480, [rest(30, 121, 151)], step: 1))
  }

  @Test func theStretchBetweenBreaksCounts() {
    #expect(fits(540, [rest(60, 180, 360, paid: false)], stretch: 240))
    #expect(!fits(555, [rest(60, 180, 360, paid: false)], stretch: 240))
    #expect(!fits(540, [rest(60, 255, 360, paid: false)], stretch: 240))
    #expect(fits(720, [rest(30, 0, 720), rest(30, 0, 720)], stretch: 225))
    #expect(!fits(720, [rest(30, 0, 720), rest(30, 0, 720)], stretch: 219))
  }

  @Test func sumsOfAWeekAreThoseOfItsDays() {
    let day = ReachableHours.Day(paid: [300, 480], mayBeOff: true)
    let week = ReachableHours([day, day, ReachableHours.Day(paid: [480], mayBeOff: false)])
    #expect(week.sums == [[], [480], [780, 960], [1080, 1260, 1440]])
    #expect(week.meets(WeekLimits(minutes: 1200...1300, days: 3...3)))
    #expect(!week.meets(WeekLimits(minutes: 1300...1400, days: 0...7)))
    #expect(week.nearest(WeekLimits(minutes: 1300...1400, days: 3...3)) == (1260, 1440))
  }

  /// All warnings but that its queue, which never closes, has shifts by day only.
  private func warnings(_ plan: SmallPlan) throws -> [String] {
    try FolderOnDisk(plan.files).load().warnings.filter {
      !$0.contains("00:00-07:00, daily 17:30-24:00, when no shift")
    }
  }

  @Test func aSoundPlanHasNoWarnings() throws {
    #expect(try warnings(SmallPlan()) == [])
  }

  @Test func hoursThatNoShiftCoversAreAWarning() throws {
    let plan = SmallPlan().yaml("hours: 24/7", "hours: [mon-fri 06:30-18:00, sat 07:00-17:30]")
    #expect(
      try warnings(plan) == [
        "plan.yaml:9: queues[1] (queue [phone]) is open mon-fri 06:30-07:00, mon-fri 17:30-18:00, when no shift of those who "
          + "serve it covers it"
      ])
    #expect(try warnings(SmallPlan().yaml("hours: 24/7", "hours: daily 07:00-17:30")).isEmpty)
    // Work that can wait need not be covered.
    let email = plan.yaml("channel: voice", "channel: email").yaml(
      "    goals: {service-level: 80/20}\n", "    goals: {response-time: 8h}\n"
    ).yaml("    patience: 120 s\n", "")
    #expect(try warnings(email) == [])
    let must = plan.yaml(
      "  - minimum-rest: 11h\n",
      "  - minimum-rest: 11h\n  - minimum-staffing: {queue: phone, agents: 1, from: 17:00, to: 20:00}\n")
    #expect(
      try warnings(must).first
        == "plan.yaml:9: queues[1] (queue [phone]) must be staffed mon-fri 17:30-18:00, when no shift of those who serve it covers it: "
        + "there is no roster")
  }

  @Test func theFirstNightBelongsToTheDayBefore() throws {
    let late = SmallPlan().yaml("hours: 24/7", "hours: [daily 22:00-24:00, daily 00:00-06:00]").yaml(
      "starts: {from: 07:00, to: 09:00, step: 30}", "starts: 22:00")
    #expect(try warnings(late) == [])
  }

  @Test func aPriceSoSmallThatRoundingCountsIsAWarning() throws {
    let plan = SmallPlan()
    #expect(try warnings(plan.yaml("breaks:\n", "objective: {shortfall: 0.1}\nbreaks:\n")) == [])
    let found = try warnings(plan.yaml("breaks:\n", "objective: {shortfall: 0.01}\nbreaks:\n"))
    #expect(
      found.count == 1
        && found[0].hasSuffix(
          "objective.shortfall [0.01] is little: costs are rounded to thousandths; count them in a smaller unit")
    )
  }

  @Test func whatIsSuspiciousIsAWarning() throws {
    let plan = SmallPlan()
    #expect(
      try warnings(plan.yaml("    goals: {service-level: 80/20}\n", "")) == [
        "plan.yaml:9: queues[1] (queue [phone]) has no goals: it is staffed so that the queue does not grow, no better"
      ])
    #expect(
      try warnings(plan.yaml("shifts:", "  - {id: half, weekly-hours: 20h, days: 3}\nshifts:")) == [
        "plan.yaml:21: contracts[2] (contract [half]) is held by no agent"
      ])
    #expect(
      try warnings(plan.yaml("breaks:", "  - {id: late, starts: 12:00, lengths: 8h, contracts: []}\nbreaks:")) == [
        "plan.yaml:25: shifts[2] (shift [late]) may be worked under no contract"
      ])
    #expect(
      try warnings(plan.yaml("rules:", "  - {shift-length: 10h, break-step: 30}\nrules:")) == [
        "plan.yaml:29: breaks[2] concerns no shift: none has such a length"
      ])
    #expect(
      try warnings(plan.adding("absences.csv", "a1,2026-11-23,2026-11-29,leave\n")) == [
        "agents.csv:2: agent [a1] is away for the whole horizon"
      ])
    #expect(
      try warnings(plan.adding("wishes.csv", "a1,avoids,day,2026-12-24,1\n")) == [
        "wishes.csv:2: day [2026-12-24] is not in the horizon; the wish is left out"
      ])
    #expect(
      try warnings(plan.yaml("history:\n  - file: history.csv\n", "")) == [
        "plan.yaml: the plan has neither `history` nor `forecast`: nothing to forecast from"
      ])
    #expect(
      try warnings(
        plan.yaml("    handling-time: 240 s\n", "").yaml(
          "  - file: history.csv", "  - file: history.csv\n    format: zendesk")
      ) == [
        "plan.yaml:15: history[1].file is a ticket export without handling times, and queue [phone] has no handling-time"
      ])
  }

  @Test func anAgentAwayForAWeekNeedsNoShiftInIt() throws {
    let away = SmallPlan().adding("absences.csv", "a1,2026-11-23,2026-11-29,leave\n")
    #expect(try FolderOnDisk(away.files).problems() == [])
  }

  @Test func anAbsenceFreesADayFromThePatternsDemand() throws {
    let pattern = SmallPlan().yaml("days: [4, 5]", "days: [4, 5]\n    pattern: {mon-fri: work}")
    let away = pattern.adding("absences.csv", "a1,2026-11-24,2026-11-24,leave\n")
    #expect(try FolderOnDisk(away.files).problems() == [])
    let unavailable = pattern.with("agents.csv", "Ann,phone,full-time,", "Ann,phone,full-time,mon-thu")
    #expect(try FolderOnDisk(unavailable.files).problems().count == 1)
  }
}
