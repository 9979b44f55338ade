/// What becomes of contacts, as shares of all contacts offered.
///
/// A short abandon hangs up before a short threshold of its own; reports differ in whether they count it.
public struct ContactOutcomes: Hashable, Sendable {
  /// Answered within the threshold.
  public var answeredInTime: Double
  /// Answered after the threshold.
  public var answeredLate: Double
  /// Abandoned within the short threshold.
  public var abandonedShort: Double
  /// Abandoned after the short threshold, yet within the threshold.
  public var abandonedInTime: Double
  /// Abandoned after both thresholds.
  public var abandonedLate: Double

  /// Makes outcomes.
  public init(
    answeredInTime: Double, answeredLate: Double, abandonedShort: Double = 0, abandonedInTime: Double = 0,
    abandonedLate: Double = 0
  ) {
    self.answeredInTime = answeredInTime
    self.answeredLate = answeredLate
    self.abandonedShort = abandonedShort
    self.abandonedInTime = abandonedInTime
    self.abandonedLate = abandonedLate
  }

  /// Share of contacts answered.
  public var answered: Double { answeredInTime + answeredLate }

  /// Share of contacts abandoned.
  public var abandoned: Double { abandonedShort + abandonedInTime + abandonedLate }

  /// The service level by a definition; `nil` when no contact counts.
  public func serviceLevel(_ definition: ServiceLevelDefinition) -> Double? {
    let missed = counted(definition).missed
    let met = counted(definition).met
    return met + missed > 0 ? met / (met + missed) : nil
  }

  /// Share of the contacts counted by a definition that miss it; `nil` when no contact counts.
  public func missedLevel(_ definition: ServiceLevelDefinition) -> Double? {
    let (met, missed) = counted(definition)
    return met + missed > 0 ? missed / (met + missed) : nil
  }

  /// Contacts that count as met and as missed.
  func counted(_ definition: ServiceLevelDefinition) -> (met: Double, missed: Double) {
    switch definition {
    case .ofAnswered: (answeredInTime, answeredLate)
    case .ofOffered: (answeredInTime, answeredLate + abandoned)
    case .withoutShortAbandons: (answeredInTime, answeredLate + abandonedInTime + abandonedLate)
    case .lateAbandonsOnly: (answeredInTime, answeredLate + abandonedLate)
    case .abandonsInTimeMet: (answeredInTime + abandonedShort + abandonedInTime, answeredLate + abandonedLate)
    }
  }
}
