package import Workforce

/// A row of the absences: when an agent is away.
public struct AbsenceDraft: Codable, Hashable, Sendable {
  /// Id of the agent.
  public var agent: String
  /// When it begins.
  public var from: Moment
  /// When it ends; a date includes that day.
  public var to: Moment
  /// Such as `leave`; `nil` means `absence`.
  public var kind: String?
  /// Whether the time is paid; says nothing of a kind that only blocks.
  public var isPaid: Bool

  /// Makes it.
  public init(agent: String, from: Moment, to: Moment, kind: String? = nil, isPaid: Bool = true) {
    self.agent = agent
    self.from = from
    self.to = to
    self.kind = kind
    self.isPaid = isPaid
  }

  /// What `nil` as a kind means.
  package static let usualKind = "absence"

  /// Kinds that keep duties away and take nothing: the hours are worked at another time.
  package static let blockingKinds = ["blocked", "unavailable"]

  /// Kinds that a duty may go on around.
  package static let interruptibleKinds = ["appointment"]

  /// Whether a duty may go on around it.
  package var isInterruptible: Bool { kind.map { AbsenceDraft.interruptibleKinds.contains($0.lowercased()) } ?? false }

  /// What it takes from the agent's week.
  package var effect: Unavailability.Effect {
    if let kind, AbsenceDraft.blockingKinds.contains(kind.lowercased()) { return .blocks }
    return isPaid ? .paid : .unpaid
  }
}
