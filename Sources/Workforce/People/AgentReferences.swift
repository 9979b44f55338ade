/// How other systems know an agent. None of it counts in a roster; what is not known is empty.
public struct AgentReferences: Hashable, Sendable {
  /// E-mail address at work.
  public var email: String
  /// The group of another system in which the agent's shifts lie.
  public var group: String
  /// The number under which payroll knows the agent.
  public var payrollID: String

  /// Makes references.
  public init(email: String = "", group: String = "", payrollID: String = "") {
    self.email = email
    self.group = group
    self.payrollID = payrollID
  }
}
