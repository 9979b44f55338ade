import Testing
import Workforce

@testable import Reporting

@Suite("English sentences on findings") struct EnglishFindingTests {
  static let centre = try? Amsterdam.spring()

  /// An early duty of Tuesday, 2026-03-24, on the second queue.
  static let duty = Duty(day: 1, family: 0, start: 1440 + 360, minutes: 510, breaks: [], queue: 1)
  static let night = Duty(day: 6, family: 2, start: 6 * 1440 + 1260, minutes: 510, breaks: [], queue: 0)
  static let foreign = Duty(day: 1, family: 9, start: 1440 + 360, minutes: 500, breaks: [], queue: 0)

  static let nameless = Duty(day: 1, family: nil, start: 1440 + 360, minutes: 500, queue: 0)

  func sentence(_ facts: FindingFacts, amount: Amount = Amount(1, .times), agent: Int? = 0) throws -> String {
    let finding = Finding(rule: .overlap, isHard: true, agent: agent, day: nil, amount: amount, facts: facts)
    let plan = try #require(Self.centre).plan
    expectNoEnglish(Indonesian().sentence(for: finding, in: plan))
    return English().sentence(for: finding, in: plan)
  }

  @Test(
    "Each kind of fact has its sentence",
    arguments: [
      (
        .rest(minutes: 480, limit: 660, previousEnd: 1320, nextStart: 1800),
        "8 h of rest before the duty of 2026-03-24 06:00, 3 h less than 11 h; the one before ended at 2026-03-23 22:00"
      ),
      (
        .weeklyRest(week: 0, longest: 960, limit: 2160),
        "the longest rest in the week of 2026-03-23 is 16 h, 20 h less than 36 h"
      ),
      (
        .restOverdue(from: 480, to: 6 * 1440 + 960, longest: 960, limit: 1440),
        "the longest rest between the duty of 2026-03-23 08:00 and 2026-03-29 17:00 is 16 h, 24 h are due within seven days "
          + "of the last"
      ),
      (
        .restAfterNights(minutes: 1920, limit: 2880, nights: 2, nextStart: 3 * 1440 + 840),
        "32 h of rest between 2 nights in a row and the duty of 2026-03-26 14:00, 16 h less than 48 h"
      ),
      (
        .dayInARow(day: 4, number: 4, limit: 3), "2026-03-27 is day 4 of work in a row, at most 3 allowed"
      ),
      (.nightInARow(day: 3, number: 3, limit: 2), "2026-03-26 is night 3 in a row, at most 2 allowed"),
      (
        .shortRun(lastDay: 1, days: 1, limit: 3), "1 day of work in a row to 2026-03-24, at least 3 asked for"
      ),
      (
        .shortRunOff(nextDay: 3, days: 1, limit: 2),
        "1 day off in a row before the duty of 2026-03-26, at least 2 asked for"
      ),
      (
        .succession(day: 3, first: 1, second: 0), "shift early on 2026-03-26 follows shift late of the day before"
      ),
      (
        .paidInDuty(duty, limit: 480), "duty early of 2026-03-24 06:00 pays 8 h 30 min, 30 min more than 8 h"
      ),
      (
        .paidInWeek(week: 0, minutes: 960, limit: 900), "16 h paid in the week of 2026-03-23, 1 h more than 15 h"
      ),
      (
        .paidInWeek(week: 0, minutes: 480, limit: 600), "8 h paid in the week of 2026-03-23, 2 h less than 10 h"
      ),
      (
        .daysInWeek(week: 0, days: 3, limit: 1), "3 days of work in the week of 2026-03-23, at most 1 asked for"
      ),
      (
        .daysInWeek(week: 0, days: 1, limit: 3), "1 day of work in the week of 2026-03-23, at least 3 asked for"
      ),
      (.daysInHorizon(days: 4, limit: 2), "4 days of work in the horizon, at most 2 allowed"),
      (.weekendsInHorizon(weekends: 2, limit: 1), "2 weekends of work in the horizon, at most 1 allowed"),
      (.pattern(day: 0, demand: .off), "contract part-time fixes 2026-03-23 as a day off, a duty starts on it"),
      (.pattern(day: 0, demand: .work), "contract part-time fixes 2026-03-23 as a day of work, no duty starts on it"),
      (
        .pattern(day: 0, demand: .shifts([0, 1])),
        "contract part-time fixes 2026-03-23 as a day of shift early or late, none starts on it"
      ),
      (
        .pattern(day: 0, demand: .only([1])),
        "contract part-time fixes 2026-03-23 as a day of shift late or off, another starts on it"
      ),
      (
        .pattern(day: 0, demand: .shifts([1])),
        "contract part-time fixes 2026-03-23 as a day of shift late, none starts on it"
      ),
      (.dutiesOnDay(day: 1, count: 2), "2 duties start on 2026-03-24, at most 1 may"),
      (
        .overlap(start: 1800, previousStart: 1080, minutes: 60),
        "the duty of 2026-03-24 06:00 overlaps the one of 2026-03-23 18:00 by 1 h"
      ),
    ] as [(FindingFacts, String)])
  func limits(facts: FindingFacts, expected: String) throws {
    #expect(try sentence(facts) == "agent A1: " + expected)
  }

  @Test(
    "What is wrong with a duty names it by shift and start",
    arguments: [
      (
        .unknownShift(foreign), "the duty of 2026-03-24 06:00 is of a shift that the plan does not have"
      ),
      (
        .unknownStart(duty, nearest: 1830),
        "a duty of 2026-03-24 in shift early may not start at 2026-03-24 06:00; the nearest start is 2026-03-24 06:30"
      ),
      (
        .unknownStart(duty, nearest: nil),
        "a duty of 2026-03-24 in shift early may not start at 2026-03-24 06:00; it has no start on that day"
      ),
      (.unknownLength(duty), "duty early of 2026-03-24 06:00 is 8 h 30 min long, shift early lasts 8 h 30 min"),
      (.foreignShift(duty), "duty early of 2026-03-24 06:00: contract part-time may not work shift early"),
      (
        .foreignActivity(duty, queues: [0, 1]),
        "duty early of 2026-03-24 06:00: to be open to calls and chat is no activity of the agent"
      ),
      (
        .activityStretch(duty, queues: [1], minutes: 1890..<1920, .short(limit: 60)),
        "duty early of 2026-03-24 06:00: 30 min open to chat from 2026-03-24 07:30, at least 1 h in one go"
      ),
      (
        .activityStretch(duty, queues: [0, 1], minutes: 1890..<2070, .long(limit: 120)),
        "duty early of 2026-03-24 06:00: 3 h open to calls and chat from 2026-03-24 07:30, at most 2 h in one go"
      ),
      (
        .activityStretch(duty, queues: [1], minutes: 1890..<1950, .begin(step: 60)),
        "duty early of 2026-03-24 06:00: 1 h open to chat from 2026-03-24 07:30, which may begin after other queues at multiples of 1 h past midnight only"
      ),
      (
        .activityDay(duty, queues: [1], minutes: 210, limit: 180),
        "duty early of 2026-03-24 06:00: 3 h 30 min open to chat, at most 3 h a day"
      ),
      (.foreignSession(duty, id: "yoga"), "duty early of 2026-03-24 06:00: yoga is no session of the agent"),
      (
        .sessionPlace(duty, PlacedSession(id: "coaching", start: 90, minutes: 30, isPaid: true)),
        "duty early of 2026-03-24 06:00: session coaching may not be at 2026-03-24 07:30, 30 min long and paid"
      ),
      (.onCallOtherwise(duty), "duty early of 2026-03-24 06:00 is on call, and the plan says that it is work"),
      (
        .nobodyOnCall(need: 9, wanted: 1, start: 1800),
        "on call for unknown to the plan: 1 of 1 agent missing at 2026-03-24 06:00"
      ),
      (
        .tierMissing(tier: 9, wanted: 1, start: 1800),
        "tier unknown to the plan: 1 of 1 agent missing at 2026-03-24 06:00"
      ),
      (
        .tierNotBeside(tier: 9, every: 4, start: 1800),
        "tier unknown to the plan: nobody is there for 1 agent at 2026-03-24 06:00, one is enough for 4"
      ),
      (
        .sessionsAtOnce(session: 9, atOnce: 3, limit: 2, minutes: 1800..<1830),
        "3 agents in session unknown to the plan at once from 2026-03-24 06:00, at most 2 may be"
      ),
      (
        .sessionsApart(session: 9, team: "north", week: 0, starts: [1800, 1860]),
        "session unknown to the plan of team north begins at 2026-03-24 06:00 and 2026-03-24 07:00 in the week of 2026-03-23, and is had together"
      ),
      (
        .noCommonTime(session: 9, team: nil, week: 0, best: 1800, missing: [0]),
        "session unknown to the plan: at no time in the week of 2026-03-23 can all of its people have it together; at 2026-03-24 06:00 A1 cannot"
      ),
      (
        .noCommonTime(session: 9, team: "north", week: 0, best: nil, missing: []),
        "session unknown to the plan: at no time in the week of 2026-03-23 can all of team north have it together"
      ),
      (.severalSessions(duty, count: 2), "duty early of 2026-03-24 06:00 holds 2 sessions, one at most"),
      (.missingSkill(duty, queue: 1), "duty early of 2026-03-24 06:00: the skill chat for queue chat is missing"),
      (.missingSkill(duty, queue: -1), "duty early of 2026-03-24 06:00: its queue is not in the plan"),
      (
        .unavailable(duty, minutes: 1860..<1920, reason: .availability),
        "duty early of 2026-03-24 06:00 takes 1 h from 2026-03-24 07:00, when the agent is not available"
      ),
      (
        .unavailable(duty, minutes: 1800..<2310, reason: .absence("leave")),
        "duty early of 2026-03-24 06:00 takes 8 h 30 min from 2026-03-24 06:00, when the agent is absent (leave)"
      ),
      (
        .unavailable(duty, minutes: 1800..<1830, reason: .notEmployed),
        "duty early of 2026-03-24 06:00 takes 30 min from 2026-03-24 06:00, when the agent is not employed"
      ),
      (
        .paidOnAverage(week: 0, weeks: 17, minutes: 47_050, days: 112, limit: 2880),
        "784 h 10 min paid in the 17 weeks to the week of 2026-03-23, of which 112 days count: more than 48 h a week "
          + "on average"
      ),
      (
        .splitWeekends(weekends: 1, limit: 0, day: 5),
        "1 weekend worked in part, at most 0 allowed; the last is that of 2026-03-28"
      ),
      (.dayOffInARow(day: 5, number: 3, limit: 2), "2026-03-28 is day 3 off in a row, at most 2 allowed"),
      (.fewDaysInHorizon(days: 1, limit: 3), "1 day of work in the horizon, at least 3 asked for"),
      (
        .weekendInARow(day: 5, number: 3, limit: 2),
        "the weekend of 2026-03-28 is number 3 of work in a row, at most 2 allowed"
      ),
      (
        .backwards(day: 1, first: 1, second: 0),
        "shift early on 2026-03-24 goes back behind shift late of the day before"
      ),
      (
        .startVariation(week: 0, earliest: 1800, latest: 2460, limit: 120),
        "the starts of the week of 2026-03-23 lie further apart than 2 h by the clock: 2026-03-24 06:00 and "
          + "2026-03-24 17:00"
      ),
      (
        .shiftInARow(day: 1, number: 3, limit: 2, families: [0]),
        "2026-03-24 is day 3 in a row of shift early, at most 2 allowed"
      ),
      (
        .shortRunOfShifts(lastDay: 1, days: 1, limit: 2, families: [0, 1]),
        "1 day of shift early, late in a row to 2026-03-24, at least 2 asked for"
      ),
      (
        .unevenShare(.nights, here: 3, before: 12, due: 13.6),
        "3 nights in the horizon after 12 before it: 1.4 more than the 13.6 that are due"
      ),
      (
        .unevenShare(.hoursAboveContract, here: 7.5, before: 12, due: 13.6),
        "7.5 hours above the contract in the horizon after 12 before it: 5.9 more than the 13.6 that are due"
      ),
      (
        .unevenShare(.holidays, here: 1, before: 0, due: 0.2),
        "1 duty on public holidays in the horizon after 0 before it: 0.8 more than the 0.2 that are due"
      ),
      (.lockedDayOff(day: 1, has: duty), "locked day off 2026-03-24 has duty early of 2026-03-24 06:00"),
      (.lockedDuty(duty), "locked duty early of 2026-03-24 06:00 is not kept as it was"),
      (
        .heldDuty(duty, until: 1800), "duty early of 2026-03-24 06:00 is not kept as it was until 2026-03-24 06:00"
      ),
      (.changedDay(day: 1, before: nil, now: [duty]), "2026-03-24 was off, is 06:00-14:30"),
      (.changedDay(day: 1, before: duty, now: []), "2026-03-24 was 06:00-14:30, is off"),
      // The clock skips from 02:00 to 03:00 on that Sunday: elapsed minute 1260 of it is 22:00, and the duty ends after the horizon.
      (
        .changedDay(day: 6, before: duty, now: [duty, night]),
        "2026-03-29 was 06:00-14:30, is 06:00-14:30 and 22:00-06:30"
      ),
      (
        .unreadableDuty(Duty(day: 9, family: 0, start: 0, minutes: 60, breaks: [], queue: 0)),
        "a duty cannot be read: its day is not one of the horizon's, 2026-03-23 to 2026-03-29"
      ),
      (
        .unreadableDuty(Duty(day: 0, family: 0, start: 480, minutes: 20_000, queue: 0)),
        "a duty cannot be read: it lasts 333 h 20 min from 2026-03-23 08:00 on"
      ),
      (
        .unreadableDuty(Duty(day: 0, family: 0, start: 9_999_999, minutes: 60, queue: 0)),
        "a duty cannot be read: it starts far from 2026-03-23, the day that it is of"
      ),
      (.unknownShift(nameless), "the duty of 2026-03-24 06:00 is of none of the plan's 3 shifts"),
      (
        .foreignShift(nameless),
        "duty of 2026-03-24 06:00: contract part-time may not work a shift that the plan does not have"
      ),
    ] as [(FindingFacts, String)])
  func duties(facts: FindingFacts, expected: String) throws {
    #expect(try sentence(facts) == "agent A1: " + expected)
  }

  @Test(
    "What is wrong with breaks follows the duty",
    arguments: [
      (.count(placed: 1, asked: 2), "1 break, the plan asks for 2"),
      (
        .kind(start: 1860, placed: .meal, asked: .rest),
        "the meal break at 2026-03-24 07:00 stands where a rest break is asked for"
      ),
      (
        .pay(start: 1860, kind: .rest, isPaid: false),
        "the rest break at 2026-03-24 07:00 is unpaid, the plan says the opposite"
      ),
      (
        .length(start: 1860, kind: .rest, minutes: 30, asked: 15),
        "the rest break at 2026-03-24 07:00 lasts 30 min instead of 15"
      ),
      (.early(start: 1845, kind: .rest, minutes: 15), "the rest break at 2026-03-24 06:45 starts 15 min too early"),
      (.late(start: 2115, kind: .meal, minutes: 75), "the meal break at 2026-03-24 11:15 ends 1 h 15 min too late"),
      (.offStep(start: 1900, step: 15), "the break at 2026-03-24 07:40 is not on a step of 15 min"),
      (
        .stretch(start: 1800, minutes: 300, limit: 240),
        "5 h of work without a break from 2026-03-24 06:00, at most 4 h is allowed"
      ),
    ] as [(BreakFault, String)])
  func breaks(fault: BreakFault, expected: String) throws {
    #expect(try sentence(.breaks(Self.duty, fault)) == "agent A1: duty early of 2026-03-24 06:00: " + expected)
  }

  @Test("Wishes tell what was wished for and how far it is not so")
  func wishes() throws {
    func wish(_ target: Wish.Target, isWanted: Bool, _ amount: Amount) throws -> String {
      try sentence(.wish(Wish(isWanted: isWanted, target: target, weight: 1)), amount: amount)
    }
    #expect(
      try wish(.day(1), isWanted: false, Amount(1, .times))
        == "agent A1: work on 2026-03-24, to be avoided: not granted")
    #expect(
      try wish(.shift(family: 1, day: 1), isWanted: true, Amount(1, .times))
        == "agent A1: shift late on 2026-03-24, wanted: not granted")
    #expect(
      try wish(.hours(1380..<1560), isWanted: false, Amount(90, .minutes))
        == "agent A1: duty from 2026-03-23 23:00 to 2026-03-24 02:00, to be avoided: 1 h 30 min not as wished")
  }

  @Test("What concerns the whole roster names no agent")
  func wholeRoster() throws {
    #expect(
      try sentence(
        .understaffed(queue: 0, wanted: 2, start: 1320), amount: Amount(0.5, .agentIntervals), agent: nil)
        == "queue calls: 0.5 of 2 agents missing at 2026-03-23 22:00")
    #expect(
      try sentence(
        .understaffed(queue: 0, wanted: 1, start: 1320), amount: Amount(1, .agentIntervals), agent: nil)
        == "queue calls: 1 of 1 agent missing at 2026-03-23 22:00")
    #expect(
      try sentence(.rosterSize(agents: 0), agent: nil) == "the roster holds duties for 0 agents, the plan has 2")
  }

  @Test("A minimum that nobody can keep names who cannot be there, or the hours needed and had")
  func outOfReach() throws {
    func sentence(had: Double, isCovered: Bool = true, _ absentees: [Absentee]) throws -> String {
      try self.sentence(
        .outOfReach(
          queue: 0, wanted: 3, had: had, minutes: 1320..<1380, isCovered: isCovered, absentees: absentees), agent: nil)
    }
    let asked = "queue calls asks for 3 agents on mon 2026-03-23 22:00-23:00, and "
    #expect(
      try sentence(
        had: 1,
        [
          Absentee(agent: 0, reason: .unavailable(.absence("leave"))),
          Absentee(agent: 1, reason: .unavailable(.availability)),
        ]) == asked + "1 can be there at most: A1 (leave), A2 (not available)")
    #expect(try sentence(had: 2, []) == asked + "2 can be there at most: no more agents have the skill")
    #expect(
      try sentence(had: 0.5, isCovered: false, [])
        == asked + "0.5 can be there at most: no shift that begins in the horizon covers it")
    let reasons: [Absentee.Reason] = [.unavailable(.notEmployed), .contract, .weeklyPattern, .lock, .hours]
    #expect(
      try sentence(had: 0, reasons.map { Absentee(agent: 0, reason: $0) })
        == asked
        + "0 can be there at most: A1 (not employed), A1 (no such shift in the contract), A1 (weekly pattern), "
        + "A1 (a lock), A1 (no day or hours left in the week)")
    #expect(
      try sentence(had: 0, [Absentee](repeating: Absentee(agent: 0, reason: .lock), count: 10)).hasSuffix(" and 2 more")
    )
    #expect(
      try self.sentence(
        .hoursOutOfReach(queue: 0, wanted: 3, week: 0, neededMinutes: 8640, paidMinutes: 7230), agent: nil)
        == "queue calls asks for 144 agent-hours in the week of 2026-03-23 (3 agents at a time), and all who can serve it may be "
        + "paid for 120.5")
  }

  @Test("In the night of a clock change a gap says so")
  func outOfReachAtAClockChange() throws {
    #expect(
      try sentence(
        .outOfReach(
          queue: 0, wanted: 1, had: 0, minutes: 6 * 1440 + 300..<6 * 1440 + 360, isCovered: false, absentees: []),
        agent: nil
      ).hasSuffix("no shift that begins in the horizon covers it; clocks change in that night"))
  }

  @Test(
    "A conflict names its demand",
    arguments: [
      (.rule(.minimumRest), nil, "rule minimum-rest cannot hold together with the others listed"),
      (.hours, nil, "the paid hours of contract part-time cannot hold together with the others listed"),
      (.days, nil, "the days of contract part-time cannot hold together with the others listed"),
      (.pattern, nil, "the weekly pattern of contract part-time cannot hold together with the others listed"),
      (
        .unavailable(0..<1440), nil,
        "the unavailability from 2026-03-23 00:00 to 2026-03-24 00:00 cannot hold together with the others listed"
      ),
      (
        .unavailable(-14_400..<200_000), nil,
        "the unavailability from 2026-03-23 00:00 to 2026-03-30 00:00 cannot hold together with the others listed"
      ),
      (.previousRoster, nil, "the previous roster cannot hold together with the others listed"),
      (
        .lock(day: 1, isDayOff: true), nil,
        "the locked day off of 2026-03-24 cannot hold together with the others listed"
      ),
      (
        .lock(day: 1, isDayOff: true), .dayAsksForDuty,
        "the locked day off of 2026-03-24 cannot be kept: the day asks for a duty"
      ),
      (
        .lock(day: 1, isDayOff: false), .missingSkill,
        "the locked duty of 2026-03-24 cannot be kept: the agent lacks the skill for its queue"
      ),
      (
        .lock(day: 1, isDayOff: false), .foreignShift,
        "the locked duty of 2026-03-24 cannot be kept: the contract does not have its shift"
      ),
      (
        .lock(day: 1, isDayOff: false), .unknownShape,
        "the locked duty of 2026-03-24 cannot be kept: the plan has no such shift, start, length, breaks or session"
      ),
      (.limits, nil, "the limits cannot hold together"),
    ] as [(LineConflict.Demand, LineConflict.LockFault?, String)])
  func conflicts(demand: LineConflict.Demand, fault: LineConflict.LockFault?, expected: String) throws {
    #expect(
      try sentence(.conflict(LineConflict(demand, lockFault: fault)))
        == "agent A1 has no legal line of work: " + expected)
  }

  @Test("A weekly rest that cannot be had is told with the longest there is") func longestRest() throws {
    let conflict = LineConflict(.rule(.weeklyRest), rest: LineConflict.Rest(longest: 1830, limit: 2100))
    #expect(
      try sentence(.conflict(conflict))
        == "agent A1 has no legal line of work: rule weekly-rest cannot hold together with the others listed: the longest "
        + "rest they leave is 30 h 30 min, not 35 h")
  }
}
