/// An entry of `on-call`: shifts that are stand-by away from work, how many must have one, and what it is worth.
public struct OnCallDraft: Codable, Hashable, Sendable {
  /// How many agents are needed, and when.
  public struct Need: Codable, Hashable, Sendable {
    /// Agents.
    public var agents: Int
    /// Hours of the clock; `nil` is whenever a duty can be.
    public var hours: [WeeklyHours]?

    /// Makes it.
    public init(agents: Int, hours: [WeeklyHours]? = nil) {
      self.agents = agents
      self.hours = hours
    }
  }

  /// Stable id.
  public var id: String
  /// Ids of the shifts that are on call.
  public var shifts: [String]
  /// Skills that an agent must have; `nil` is none.
  public var skills: [String]?
  /// How many are needed; of several that hold at one time the largest.
  public var need: [Need]
  /// Cost of an agent-hour missing; `nil` when none may be.
  public var price: Double?
  /// Share of the time that is paid; `nil` is nothing.
  public var paid: Double?
  /// Share of the time that limits on hours count; `nil` is as paid.
  public var counts: Double?
  /// Whether it is rest for rules on days and rest; `nil` is yes.
  public var isRest: Bool?

  /// Makes it.
  public init(
    id: String, shifts: [String], skills: [String]? = nil, need: [Need], price: Double? = nil, paid: Double? = nil,
    counts: Double? = nil, isRest: Bool? = nil
  ) {
    self.id = id
    self.shifts = shifts
    self.skills = skills
    self.need = need
    self.price = price
    self.paid = paid
    self.counts = counts
    self.isRest = isRest
  }

  /// What its fields may hold.
  package enum Fields {
    package static let agents = WholeNumberField(1...20_000)
    package static let price = NumberField(0...1_000_000_000)
    package static let share = ShareField()
  }
}
