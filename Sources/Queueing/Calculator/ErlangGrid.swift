/// Questions that differ in some of their numbers: every combination of these, the last quantity varying fastest.
public struct ErlangGrid: Sendable {
  /// A number that may vary, in the order of variation.
  public enum Quantity: String, Hashable, Sendable, CaseIterable {
    /// Contacts offered per hour.
    case contactsPerHour
    /// Load in erlangs.
    case erlangs
    /// Mean handling time in seconds.
    case handlingTime
    /// Mean patience in seconds.
    case patience
    /// Threshold of the service level in seconds.
    case within
    /// Goal: share answered within the threshold.
    case serviceLevelGoal
    /// Goal: highest share blocked.
    case maxBlocking
    /// Agents, or lines.
    case agents
    /// The share of contacts whose longest wait is asked for.
    case quantile
  }

  /// A question's place on the grid and its answer.
  public struct Row: Hashable, Sendable {
    /// A quantity with several numbers, and the one of a row.
    public struct Coordinate: Hashable, Sendable {
      /// The quantity.
      public let quantity: Quantity
      /// Its number.
      public let value: Double
    }

    /// The quantities with several numbers, in order, and the numbers of this row.
    public let place: [Coordinate]
    /// The answer.
    public let answer: ErlangAnswer
  }

  private let question: ErlangQuestion
  private let axes: [(quantity: Quantity, values: [Double])]

  /// Makes a grid.
  ///
  /// - Parameters:
  ///   - question: What all questions have in common.
  ///   - values: The numbers of each quantity that is given; `nil` leaves the question's own.
  public init(_ question: ErlangQuestion, values: (Quantity) -> [Double]?) {
    self.question = question
    axes = Quantity.allCases.compactMap { quantity in values(quantity).map { (quantity, $0) } }
  }

  /// Questions in all; as they may be more than fit in an integer, a floating-point number.
  public var rowCount: Double { axes.reduce(1) { $0 * Double($1.values.count) } }

  /// Answers every question.
  ///
  /// - Throws: ``QueueingError`` of the first question that has no answer.
  public func rows() throws(QueueingError) -> [Row] {
    guard axes.allSatisfy({ !$0.values.isEmpty }) else { return [] }
    var rows: [Row] = []
    var indices = [Int](repeating: 0, count: axes.count)
    while true {
      var question = question
      var place: [Row.Coordinate] = []
      for (axis, index) in zip(axes, indices) {
        question.set(axis.quantity, to: axis.values[index])
        if axis.values.count > 1 { place.append(.init(quantity: axis.quantity, value: axis.values[index])) }
      }
      rows.append(Row(place: place, answer: try question.answer()))
      guard let turning = axes.indices.last(where: { indices[$0] + 1 < axes[$0].values.count }) else { return rows }
      indices[turning] += 1
      for later in axes.indices where later > turning { indices[later] = 0 }
    }
  }
}

extension ErlangQuestion {
  fileprivate mutating func set(_ quantity: ErlangGrid.Quantity, to value: Double) {
    switch quantity {
    case .contactsPerHour: contactsPerHour = value
    case .erlangs: erlangs = value
    case .handlingTime: handlingSeconds = value
    case .patience: patienceSeconds = value
    case .within: thresholdSeconds = value
    case .serviceLevelGoal: serviceLevel = value
    case .maxBlocking: blocking = value
    case .agents: agents = value
    case .quantile: quantile = value
    }
  }
}
