import PlanFiles
public import PlanModel

/// A plan of a run, and the scenarios that it is planned under beside the plan as it is.
public struct BatchPlan: Codable, Hashable, Sendable {
  /// A scenario.
  public struct Scenario: Codable, Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// The file of the plan's `scenarios` folder that says it, without `.yaml`.
    public var file: String
    /// Fingerprint of what it changes: 16 hexadecimal digits.
    public var content: String

    /// Makes a scenario.
    public init(name: String, file: String, content: String) {
      self.name = name
      self.file = file
      self.content = content
    }
  }

  /// The folder within the run's `plans`.
  public var name: String
  /// Fingerprint of the files that the plan was read from.
  public var input: String
  /// Scenarios beside the plan as it is.
  public var scenarios: [Scenario]

  /// Makes a plan of a run.
  public init(name: String, input: String, scenarios: [Scenario]) {
    self.name = name
    self.input = input
    self.scenarios = scenarios
  }
}

extension BatchPlan {
  /// The fingerprint of what a scenario changes.
  public static func content(of scenario: PlanModel.Scenario) -> String {
    InputHash.text(of: Array(LineText.of(scenario.changes).utf8))
  }
}
