public import Workforce

/// What a roster's work is paid, item by item: the hours of every duty and everything that lines of pay add to them.
///
/// Its sums are the roster's ``RosterCost/hours`` and ``RosterCost/pay`` to the last thousandth.
public struct RosterPay: Hashable, Sendable {
  /// One amount.
  public struct Item: Hashable, Sendable {
    /// The agent, an index into the plan's.
    public let agent: Int
    /// The week.
    public let week: Int
    /// The day on which the duty starts; `nil` for what a week brings.
    public let day: Int?
    /// The line, an index into the plan's lines of pay; `nil` for paid hours.
    public let line: Int?
    /// Minutes for which it is paid; `nil` for an allowance. A share of a minute is possible where breaks are unpaid.
    public let minutes: Double?
    /// Thousandths of the plan's unit of cost.
    public let thousandths: Int
  }

  /// By agent, then by week: the duties in order, then what the week brings; within each by line. What comes to nothing is left out but for
  /// paid hours.
  public let items: [Item]

  /// Counts what duties of a plan are paid.
  public init(_ roster: Roster, plan: Plan) {
    items = plan.agents.indices.flatMap { agent in
      RosterPay.items(
        of: Line(plan: plan, index: agent, duties: agent < roster.duties.count ? roster.duties[agent] : []))
    }
  }

  /// What a duty of an agent is paid beside its hours, in thousandths.
  public static func beside(_ duty: Duty, ofAgent agent: Int, in plan: Plan) -> Int {
    let line = Line(plan: plan, index: agent, duties: [duty])
    return items(of: line).reduce(0) { $1.line == nil || $1.day == nil ? $0 : $0.addingSaturated($1.thousandths) }
  }

  /// What one line of work is paid.
  static func items(of line: Line) -> [Item] {
    (0..<line.grid.weekCount).flatMap { week in
      let count = PayCount(line: line, week: week)
      return line.duties(inWeek: week).flatMap { count.items(of: $0) } + count.closing
    }
  }

  /// The sum of everything beside paid hours, in thousandths.
  static func beside(_ line: Line) -> Int {
    items(of: line).reduce(0) { $1.line == nil ? $0 : $0.addingSaturated($1.thousandths) }
  }
}
