public import Workforce

/// A duty as it is played: the roster's own, with its agent and the group the agent belongs to in each activity.
public struct StaffedDuty: Hashable, Sendable {
  /// Index of the agent; the duties of one agent do not overlap.
  public var agent: Int
  /// What is rostered; its minutes are counted from the horizon's start.
  public var duty: Duty
  /// Index of the group for each activity of the duty; `nil` where no contacts are served.
  public var groups: [Int?]

  /// Makes a duty with a group for each of its activities.
  ///
  /// - Precondition: There are as many groups as activities.
  public init(agent: Int, duty: Duty, groups: [Int?]) {
    precondition(groups.count == duty.activities.count, "a group for each of \(duty.activities.count) activities")
    self.agent = agent
    self.duty = duty
    self.groups = groups
  }

  /// Makes a duty in one group throughout.
  public init(agent: Int, duty: Duty, group: Int) {
    self.init(agent: agent, duty: duty, groups: duty.activities.map { $0.queues.isEmpty ? nil : group })
  }

  /// The group in which the agent begins; `nil` when no contacts are served at all.
  var firstGroup: Int? { groups.lazy.compactMap { $0 }.first }

  /// From start to end, in seconds from the horizon's start.
  var seconds: Range<Double> { StaffedDuty.seconds(duty.span) }

  /// Minutes of the horizon in seconds.
  static func seconds(_ minutes: Range<Int>) -> Range<Double> {
    Double(minutes.lowerBound) * 60..<Double(minutes.upperBound) * 60
  }
}
