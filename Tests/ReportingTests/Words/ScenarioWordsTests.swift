import PlanModel
import TestSupport
import Testing
import Workforce

@testable import Reporting

/// What English says of the changes of a scenario.
@Suite struct ScenarioWordsTests {
  private static let tuesday = TimeGrid.weeks().firstDay.adding(days: 1)

  private static func moment(_ text: String) -> Moment {
    guard let moment = Moment(text) else { preconditionFailure("[\(text)] is no moment") }
    return moment
  }

  private static func days(_ text: String) -> DaySelection {
    guard let days = DaySelection(text) else { preconditionFailure("[\(text)] are no days") }
    return days
  }

  static let cases: [(ScenarioChange, String)] = [
    (
      .plan(.addAgent(AgentDraft(id: "N1", contract: "part-time", skills: ["phone", "chat"]))),
      "N1 is hired under contract part-time with phone, chat"
    ), (.plan(.removeAgent("A17")), "A17 leaves"),
    (.plan(.setContract(agent: "A17", contract: "mini")), "A17 goes over to contract mini"),
    (.plan(.addSkill(agent: "A17", skill: "chat")), "A17 learns chat"),
    (.plan(.removeSkill(agent: "A17", skill: "chat")), "A17 no longer serves chat"),
    (
      .plan(
        .addAbsence(AbsenceDraft(agent: "A17", from: moment("2026-11-24"), to: moment("2026-11-24"), kind: "sick"))),
      "A17 is away on 2026-11-24 (sick)"
    ),
    (
      .plan(.addAbsence(AbsenceDraft(agent: "A17", from: moment("2026-11-24"), to: moment("2026-11-26")))),
      "A17 is away from 2026-11-24 to 2026-11-26"
    ),
    (
      .plan(
        .changeContract(ContractChange(id: "full", weeklyHours: Minutes(2160)...Minutes(2400), days: 4...5, cost: 1.5))),
      "contract full has 36h to 40h a week, 4 to 5 days a week, a cost of 1.5 an hour"
    ), (.plan(.changeShift(ShiftChange(id: "night", lengthsBy: .clock))), "shift night ends by the clock"),
    (.plan(.removeShift("night")), "shift night is no longer worked"),
    (
      .plan(.changeShift(ShiftChange(id: "early", starts: [.at(ClockTime(minute: 420))], lengths: [Minutes(480)]))),
      "shift early starts at 07:00, lasts 8h"
    ),
    (
      .plan(.replaceRule(RuleDraft(demand: .length(rule: "minimum-rest", Minutes(600))))),
      "the rule minimum-rest: 10h holds"
    ), (.plan(.removeRule("weekly-rest")), "the rule weekly-rest no longer holds"),
    (
      .plan(
        .changeGoals(
          GoalsChange(
            queue: "phone", goals: GoalsDraft(serviceLevel: LevelDraft(share: 0.7, within: Seconds(30))),
            dropped: [.maximumOccupancy]))), "phone promises 70 % within 30 s, no maximum-occupancy"
    ), (.plan(.setCosts(ObjectiveDraft(shortfall: 7))), "shortfall costs 7"),
    (.demand(.volume(queues: ["phone"], factor: 1.15, .always)), "+15 % contacts on phone"),
    (
      .demand(
        .volume(
          queues: ["phone"], factor: 0.8,
          DemandPeriod(
            from: .init(day: tuesday, minute: 0), to: .init(day: tuesday, minute: 725), hours: 480..<720))),
      "−20 % contacts on phone from 2026-11-24 to 2026-11-24 12:05 at 8–12 h"
    ),
    (.demand(.quantile(0.9)), "as many contacts come as 90 % of such days do not exceed"),
    (.demand(.handlingTime(queues: ["chat"], part: nil, factor: 0.95, .always)), "−5 % handling time on chat"),
    (.demand(.handlingTime(queues: ["chat"], part: .wrapUp, factor: 0.8, .always)), "−20 % wrap-up time on chat"),
    (
      .demand(.repeats(queues: ["phone"], from: 0.25, to: 0.2, .always)),
      "80 % instead of 75 % of contacts on phone are done with at once"
    ),
    (
      .demand(
        .deflection(
          .init(
            queue: "chat", share: 0.2, returnsOn: "phone", returningShare: 0.1, returningHandlingSeconds: 360,
            remainingHandlingFactor: 1.04))),
      "20 % of contacts on chat go away, of which 10 % come back on phone and take 360 s; handling time of the others +4 %"
    ),
    (
      .demand(
        .outage(
          .init(
            queues: ["phone"], returningShare: 0.6, returningMinutes: 90,
            period: DemandPeriod(to: .init(day: tuesday, minute: 60))))),
      "100 % of contacts on phone do not get through to 2026-11-24 01:00; 60 % of them try again within 1 h 30 min"
    ),
    (
      .absentAtRandom(RandomAbsence(count: 1, days: days("tue"), skill: "chat")),
      "1 agent, drawn by lot from those with chat, is away on tue (sick)"
    ),
  ]

  @Test(arguments: cases)
  func aChangeIsOneSentence(change: ScenarioChange, sentence: String) {
    #expect(English().sentence(for: change) == sentence)
    expectNoEnglish(Indonesian().sentence(for: change))
  }
}
