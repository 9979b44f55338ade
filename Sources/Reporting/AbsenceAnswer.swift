public import PlanModel
public import Planning

/// An absence that was asked for: what limits and balances say of it, what becomes of the queues, and so whether it is granted.
public struct AbsenceAnswer: Sendable {
  /// Limits and balances.
  public let judgement: AbsenceJudgement
  /// The queues' staff.
  public let cover: AbsenceCover
  /// Agent-hours that may be missing more.
  public let allowedShort: Double

  /// Puts both together.
  public init(_ judgement: AbsenceJudgement, _ cover: AbsenceCover, allowedShort: Double) {
    self.judgement = judgement
    self.cover = cover
    self.allowedShort = allowedShort
  }

  /// Whether the queues would fall short by more than is allowed; three minutes are nothing.
  public var isShort: Bool { cover.more > allowedShort + 0.05 }

  /// Whether it is granted.
  public var isGranted: Bool { judgement.isFree && cover.isLegal && !isShort }
}
