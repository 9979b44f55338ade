public import Workforce

/// What could be done about a plan, and what each thing is worth.
public struct Advice: Sendable {
  /// An offer with its worth over the horizon, in the plan's unit of cost.
  public struct Value: Hashable, Sendable {
    /// What could be done.
    public let offer: AdviceOffer
    /// What the relaxation's prices say that it saves: no less than the relaxation itself gains, and near that for the first
    /// one of its kind, for changes that leave the prices as they are.
    public let expected: Double
    /// More than this it cannot save: the roster's cost less what the prices prove of the plan with the offer.
    public let most: Double
    /// What a roster that was searched for with the offer saves, with the same effort; `nil` when none was.
    public internal(set) var realised: Double?
  }

  /// A stretch of one day in which one more agent on a queue would be worth most.
  public struct Stretch: Hashable, Sendable {
    /// The queue, an index into the plan's.
    public let queue: Int
    /// Its intervals.
    public let intervals: Range<Int>
    /// What one more agent through all of it is worth, in the plan's unit of cost.
    public let worth: Double
  }

  /// A day of a roster that is to stay otherwise.
  public struct Day: Hashable, Sendable {
    /// What could be offered on it.
    public enum Kind: String, Hashable, Sendable, Codable {
      /// A duty more.
      case overtime
      /// The duty off.
      case timeOff = "time_off"
    }

    /// What could be offered.
    public let kind: Kind
    /// To whom, an index into the plan's agents.
    public let agent: Int
    /// The duty that comes or goes.
    public let duty: Duty
    /// What the roster costs less then, less than nothing where it costs more; every hard rule but the contract's hours and days is kept.
    public let saves: Double
  }

  /// The plan as it is.
  public let outcome: PlanOutcome
  /// What its roster costs.
  public internal(set) var cost: Double
  /// What no roster can cost less than.
  public let bound: Double
  /// Offers of all kinds, the most promising of each kind first.
  public internal(set) var values: [Value]
  /// Where one more agent would be worth most, the dearest first.
  public let stretches: [Stretch]
  /// By queue and interval: what one more agent on it is worth through it, in the plan's unit of cost; negative where there are too many.
  public let worth: [[Double]]
  /// Whom to ask for a duty more, then whom to offer one off, each the most promising first; of a roster that is known only.
  public let days: [Day]

  /// What is not known of the roster's cost: an offer that saves less may save nothing.
  public var gap: Double { max(0, cost - bound) }
}
