public import Planning
import Workforce

/// What a language says of advice.
public protocol AdviceWords: Sendable {
  /// What could be done about a plan, as one sentence without a full stop.
  func sentence(for offer: AdviceOffer, in outcome: PlanOutcome) -> String
  /// A stretch in which one more agent would be worth most.
  func sentence(for stretch: Advice.Stretch, in outcome: PlanOutcome) -> String
  /// What could be offered on a day of a roster, as one sentence without a full stop.
  func sentence(for day: Advice.Day, in outcome: PlanOutcome) -> String
  /// The headings over such days, and over what they save.
  var adviceDayHeadings: (offer: String, saves: String) { get }
  /// What the map of a queue's intervals shows.
  func heading(ofWorthOn queue: String) -> String
  /// What a shade of the map stands for: up to so much an hour of one more agent.
  func worth(upTo amount: String) -> String
  /// Headings, in the order in which ``AdviceView`` uses them.
  var adviceHeadings: (offer: String, expected: String, most: String, realised: String, stretches: String) { get }
  /// What the columns mean, and what lies within the gap.
  func sentences(for advice: Advice) -> [String]
  /// Why there is no advice.
  func sentence(for refusal: AdviceRefusal) -> String
}
