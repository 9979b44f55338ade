public import Planning
import Workforce

/// What a language says of advice.
public protocol AdviceWords: Sendable {
  /// What could be done about a plan, as one sentence without a full stop.
  func sentence(for offer: AdviceOffer, in outcome: PlanOutcome) -> String
  /// A stretch in which one more agent would be worth most.
  func sentence(for stretch: Advice.Stretch, in outcome: PlanOutcome) -> String
  /// Headings, in the order in which ``AdviceView`` uses them.
  var adviceHeadings: (offer: String, expected: String, most: String, realised: String, stretches: String) { get }
  /// What the columns mean, and what lies within the gap.
  func sentences(for advice: Advice) -> [String]
  /// Why there is no advice.
  func sentence(for refusal: AdviceRefusal) -> String
}
