/// A stretch of a duty in which an agent does one thing.
public struct Activity: Hashable, Sendable {
  /// What an agent does.
  public enum Kind: Hashable, Sendable {
    /// Serves contacts of these queues (indices into the plan's), the first of them before the others.
    case contacts(queues: [Int])
    /// Works on something else, such as a training; its id in the plan.
    case task(String)
    /// A pause.
    case pause(BreakRule.Kind)

    /// Whether it is neither contacts nor a pause.
    public var isTask: Bool {
      if case .task = self { true } else { false }
    }
  }

  /// What.
  public var kind: Kind
  /// Elapsed minutes, end excluded; never empty.
  public var minutes: Range<Int>
  /// Whether the time is paid.
  public var isPaid: Bool

  /// Makes an activity.
  ///
  /// - Precondition: It lasts a minute or more.
  public init(_ kind: Kind, minutes: Range<Int>, isPaid: Bool = true) {
    precondition(!minutes.isEmpty, "an activity lasts (\(minutes))")
    self.kind = kind
    self.minutes = minutes
    self.isPaid = isPaid
  }

  /// Minutes that are paid.
  public var paidMinutes: Int { isPaid ? minutes.count : 0 }

  /// Queues served; none unless it is for contacts.
  public var queues: [Int] {
    if case .contacts(let queues) = kind { queues } else { [] }
  }

  /// Whether it is a pause.
  public var isPause: Bool {
    if case .pause = kind { true } else { false }
  }
}
