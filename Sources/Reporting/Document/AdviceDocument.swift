public import Planning
public import WallClock
import Workforce

/// Advice for programs.
public struct AdviceDocument: Encodable, Sendable {
  struct Value: Encodable, Sendable {
    let kind: String
    let offer: String
    let expected: Double
    let most: Double
    let realised: Double?
    let isWithinGap: Bool
  }

  struct Stretch: Encodable, Sendable {
    let queue: String
    let start: String
    let minutes: Int
    let worth: Double
  }

  struct Interval: Encodable, Sendable {
    let queue: String
    let start: String
    let worth: Double
  }

  struct Day: Encodable, Sendable {
    let kind: Advice.Day.Kind
    let agent: String
    let shift: String
    let start: String
    let end: String
    let saves: Double
  }

  let cost: Double
  let bound: Double
  let gap: Double
  let values: [Value]
  let days: [Day]
  let stretches: [Stretch]
  let intervals: [Interval]

  /// Makes a document.
  public init(_ advice: Advice, clock: HorizonClock, words: any Words = English()) {
    let rounded = DocumentText.rounded
    let plan = advice.outcome.plan
    (cost, bound, gap) = (rounded(advice.cost), rounded(advice.bound), rounded(advice.gap))
    values = advice.values.map { value in
      Value(
        kind: AdviceDocument.kind(of: value.offer), offer: words.sentence(for: value.offer, in: advice.outcome),
        expected: rounded(value.expected), most: rounded(value.most), realised: value.realised.map(rounded),
        isWithinGap: value.expected < advice.gap)
    }
    stretches = advice.stretches.map { stretch in
      Stretch(
        queue: plan.queues[stretch.queue].id,
        start: clock.localText(stretch.intervals.lowerBound * plan.grid.intervalMinutes),
        minutes: stretch.intervals.count * plan.grid.intervalMinutes, worth: rounded(stretch.worth))
    }
    days = advice.days.map { day in
      Day(
        kind: day.kind, agent: plan.agents[day.agent].id, shift: plan.shiftID(day.duty.family),
        start: clock.localText(day.duty.start), end: clock.localText(day.duty.end), saves: rounded(day.saves))
    }
    intervals = zip(plan.queues, advice.worth).flatMap { queue, worth in
      worth.indices.filter { worth[$0] >= 0.0005 }.map {
        Interval(queue: queue.id, start: clock.localText($0 * plan.grid.intervalMinutes), worth: rounded(worth[$0]))
      }
    }
  }

  private static func kind(of offer: AdviceOffer) -> String {
    switch offer {
    case .hire: "hire"
    case .skill: "skill"
    case .overtime: "overtime"
    case .timeOff: "time_off"
    case .starts: "starts"
    case .start: "start"
    case .length: "length"
    case .withoutRule, .easedRule: "rule"
    }
  }
}
