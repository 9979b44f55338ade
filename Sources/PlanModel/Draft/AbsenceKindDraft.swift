/// An entry of `absence-kinds`: what an absence of a kind takes from a balance.
public struct AbsenceKindDraft: Codable, Hashable, Sendable {
  /// How an absence is counted.
  public enum Counting: String, Codable, Hashable, Sendable, CaseIterable {
    /// Every date that it touches.
    case calendarDays = "calendar-days"
    /// The days that would have been worked and of which it leaves no duty.
    case workingDays = "working-days"
    /// The paid hours of those days, as far as it covers them.
    case hours
    /// It takes nothing.
    case nothing
  }

  /// The kind, as rows of absences have it; upper and lower case are the same.
  public var id: String
  /// How it is counted.
  public var counts: Counting

  /// Makes it.
  public init(id: String, counts: Counting) {
    self.id = id
    self.counts = counts
  }

  /// The most entries of the section.
  package static let most = 100
}

extension PlanDraft {
  /// How absences of a kind are counted: as the plan says, else nothing of those that only block, hours of appointments, and days that
  /// would have been worked of all others.
  ///
  /// - Parameter kind: As a row has it; `nil` is `absence`.
  /// - Returns: How.
  public func counting(of kind: String?) -> AbsenceKindDraft.Counting {
    let name = (kind ?? AbsenceDraft.usualKind).lowercased()
    if let said = (absenceKinds ?? []).first(where: { $0.id.lowercased() == name }) { return said.counts }
    if AbsenceDraft.blockingKinds.contains(name) { return .nothing }
    return AbsenceDraft.interruptibleKinds.contains(name) ? .hours : .workingDays
  }
}
