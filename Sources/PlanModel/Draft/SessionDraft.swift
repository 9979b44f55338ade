public import Workforce

/// An entry of `sessions`: training, coaching, a meeting; when it may be and who has it.
public struct SessionDraft: Codable, Hashable, Sendable {
  /// When it may begin.
  public enum Time: Codable, Hashable, Sendable {
    /// At one moment, for everybody who has it.
    case at(Moment)
    /// So often a week (`nil`: once), on some days (`nil`: on all), within some hours of the clock in minutes of the day (`nil`: at any
    /// time), on multiples of a step after midnight (`nil`: of the planning interval).
    case weekly(times: ClosedRange<Int>?, days: [Weekdays]?, window: DayWindow?, step: Minutes?)
  }

  /// Stable id.
  public var id: String
  /// Length.
  public var minutes: Minutes
  /// When.
  public var time: Time
  /// Least time of the shift before it; `nil` is none.
  public var afterStart: Minutes?
  /// Least time of the shift after it; `nil` is none.
  public var beforeEnd: Minutes?
  /// Ids of the contracts whose agents have it; `nil` is all of them.
  public var contracts: [String]?
  /// The teams whose agents have it; `nil` is all of them.
  public var teams: [String]?
  /// Ids of the agents who have it; `nil` is everybody whom contracts and teams leave.
  public var agents: [String]?
  /// Whether it is paid; `nil` is yes.
  public var isPaid: Bool?
  /// Whether a stretch of work ends where it begins; `nil` is no.
  public var endsStretch: Bool?
  /// Cost of each one missing; `nil` when none may be.
  public var price: Double?
  /// How many agents may have it at a time; `nil` is any number.
  public var atMost: Int?
  /// Who has it at the same time; `nil` where each has it alone.
  public var together: Session.Together?
  /// Ids of agents who have it beside those whom the other keys name, whenever anybody has; `nil` is nobody.
  public var facilitators: [String]?

  /// Makes it.
  public init(
    id: String, minutes: Minutes, time: Time = .weekly(times: nil, days: nil, window: nil, step: nil),
    afterStart: Minutes? = nil, beforeEnd: Minutes? = nil, contracts: [String]? = nil, teams: [String]? = nil,
    agents: [String]? = nil, isPaid: Bool? = nil, endsStretch: Bool? = nil, price: Double? = nil, atMost: Int? = nil,
    together: Session.Together? = nil, facilitators: [String]? = nil
  ) {
    self.id = id
    self.minutes = minutes
    self.time = time
    self.afterStart = afterStart
    self.beforeEnd = beforeEnd
    self.contracts = contracts
    self.teams = teams
    self.agents = agents
    self.isPaid = isPaid
    self.endsStretch = endsStretch
    self.price = price
    self.atMost = atMost
    self.together = together
    self.facilitators = facilitators
  }

  /// The most entries of the section: each makes duties of its own.
  package static let most = 100

  /// What its fields may hold.
  package enum Fields {
    package static let minutes = MinutesField(5...720, step: 5)
    package static let timesAWeek = WholeNumberField(0...7)
    package static let step = MinutesField(5...720, step: 5)
    package static let distance = MinutesField(0...1440, step: 5)
    package static let price = NumberField(0...1_000_000_000)
    package static let atMost = WholeNumberField(1...20_000)
  }
}
