public import Workforce

/// What becomes of a wish in a roster, and why.
public struct WishAnswer: Hashable, Sendable {
  /// Who wishes, an index into the plan's agents.
  public let agent: Int
  /// The wish.
  public let wish: Wish
  /// How much of it is not granted; `nil` when it is granted.
  public let refused: Amount?
  /// What that costs by the plan's weights.
  public let loss: Cost
  /// Why.
  public let fate: WishFate
}

/// Why a wish is granted, or not.
public enum WishFate: Hashable, Sendable {
  /// It is granted.
  case granted
  /// No legal line of the agent's grants it.
  case impossible(WishObstacles)
  /// With everybody else as they are no roster that grants it keeps this rule on the staff of a queue.
  case understaffed(queue: Int)
  /// Granting it costs more than it weighs.
  case dearer(WishPrice)
  /// Without another agent's wish it would be granted.
  case outweighed(WishPrice, by: WishRival)
  /// It could be granted: the search has not found it. The roster would cost so much less; others than the agent would have other duties too.
  case overlooked(saving: Cost, partner: Int?)
}

/// What a roster costs more with a wish granted at the least, everybody else's duties being as they are.
public struct WishPrice: Hashable, Sendable {
  /// A queue whose shortfall changes.
  public struct Queue: Hashable, Sendable {
    /// The queue, an index into the plan's.
    public let queue: Int
    /// Agent-hours missing more; negative for less.
    public let shortHours: Double
  }

  /// The difference by part; the wish itself is not in it.
  public let cost: RosterCost
  /// What is gained by granting it: what the roster pays now for not doing so.
  public let worth: Cost
  /// The queues whose agent-hours missing change, in the plan's order.
  public let queues: [Queue]

  /// The difference of all parts.
  public var total: Cost { Cost(thousandths: cost.total) }
}

/// A wish that is granted at the cost of another one.
public struct WishRival: Hashable, Sendable {
  /// Whose it is.
  public let agent: Int
  /// The wish.
  public let wish: Wish
  /// What the roster would pay for not granting it.
  public let worth: Cost
  /// What the roster would cost more with the other wish granted in place of this one.
  public let excess: Cost
}

extension WishFate {
  /// The kinds of fate, as programs read them.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Granted.
    case granted
    /// No legal duties of the agent grant it.
    case impossible
    /// The staff that must be there would not be.
    case understaffed
    /// Another wish stands against it.
    case outweighed
    /// It costs more than it weighs.
    case dearer
    /// It could be granted.
    case overlooked
  }

  /// Its kind.
  public var kind: Kind {
    switch self {
    case .granted: .granted
    case .impossible: .impossible
    case .understaffed: .understaffed
    case .outweighed: .outweighed
    case .dearer: .dearer
    case .overlooked: .overlooked
    }
  }
}

extension WishAnswer {
  /// What the wish is worth in all: what the roster would pay if nothing of it were granted.
  public var worth: Cost {
    switch wish.target {
    case .day, .shift: Amount(1, .times).cost(weight: wish.weight)
    case .hours(let hours): Amount(hours.count, .minutes).cost(weight: wish.weight)
    }
  }

  /// Whether legal duties of the agent could grant it.
  public var isPossible: Bool { fate.kind != .impossible }
}

extension WishFate {
  /// What granting it costs with everybody else as they are; `nil` where that was not asked.
  public var price: WishPrice? {
    switch self {
    case .dearer(let price), .outweighed(let price, _): price
    default: nil
    }
  }

  /// The wish that stands against it.
  public var rival: WishRival? {
    if case .outweighed(_, let rival) = self { rival } else { nil }
  }
}
