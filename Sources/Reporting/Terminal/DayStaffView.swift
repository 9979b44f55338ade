/// The least staff for a service level of the whole day, for a terminal.
public struct DayStaffView: Sendable {
  private let document: DayStaffDocument

  /// Makes a view.
  public init(_ document: DayStaffDocument) {
    self.document = document
  }

  /// Two lines.
  public var text: String {
    "agents by interval: " + document.agents.map(String.init).joined(separator: " ") + "\n"
      + "\(document.totalAgents) in all, service level of the day (\(document.serviceLevelDefinition)) "
      + "\(DecimalText.significant(document.serviceLevel)); "
      + (document.isProvenLeast ? "none meets it with fewer\n" : "at least \(document.lowerBound) are needed\n")
  }
}
