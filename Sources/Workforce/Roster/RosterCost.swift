/// What a roster costs, by part, in thousandths of the plan's unit of cost.
public struct RosterCost: Hashable, Sendable {
  /// Shortfall and surplus of staff, all queues and intervals.
  public var staffing: Int
  /// Paid hours.
  public var hours: Int
  /// What is paid beside them: premiums, overtime, allowances, hours that are paid at least.
  public var pay: Int
  /// Wishes not granted.
  public var wishes: Int
  /// Soft rules broken.
  public var rules: Int
  /// Days that differ from the earlier roster.
  public var changes: Int

  /// Makes a cost.
  public init(
    staffing: Int = 0, hours: Int = 0, wishes: Int = 0, rules: Int = 0, changes: Int = 0, pay: Int = 0
  ) {
    self.staffing = staffing
    self.hours = hours
    self.pay = pay
    self.wishes = wishes
    self.rules = rules
    self.changes = changes
  }

  /// The sum of all parts.
  public var total: Int {
    staffing.addingSaturated(hours).addingSaturated(pay).addingSaturated(wishes).addingSaturated(rules)
      .addingSaturated(changes)
  }
}
