/// The work that contacts bring: how many come, and how long each keeps an agent.
///
/// A queue's load is at most a million erlangs.
///
/// Staffing needs contacts *offered* (answered and abandoned together), and a handling time that includes the work
/// after the contact.
public struct OfferedLoad: Hashable, Sendable {
  /// Contacts offered per hour.
  public let contactsPerHour: Double
  /// Mean handling time in seconds.
  public let handlingSeconds: Double
  /// Work offered per unit of time, in erlangs: the mean number of agents busy if nobody ever waited.
  public let erlangs: Double

  /// Makes a load.
  ///
  /// - Parameters:
  ///   - contactsPerHour: Contacts offered per hour, zero or more.
  ///   - handlingSeconds: Mean handling time in seconds; positive, or zero when there are no contacts.
  /// - Throws: ``QueueingError`` with code `invalid-load`.
  public init(contactsPerHour: Double, handlingSeconds: Double) throws(QueueingError) {
    guard contactsPerHour >= 0, contactsPerHour.isFinite else {
      throw QueueingError(.invalidLoad, "contacts per hour (\(contactsPerHour)) must be zero or more")
    }
    if contactsPerHour > 0 || handlingSeconds != 0 { try Checks.handling(handlingSeconds) }
    self.contactsPerHour = contactsPerHour
    self.handlingSeconds = handlingSeconds
    erlangs = contactsPerHour * handlingSeconds / 3600
    try Checks.load(erlangs)
  }

  /// Makes a load from its erlangs.
  ///
  /// - Throws: ``QueueingError`` with code `invalid-load`.
  public init(erlangs: Double, handlingSeconds: Double) throws(QueueingError) {
    try Checks.handling(handlingSeconds)
    try Checks.load(erlangs)
    self.init(trialErlangs: erlangs, handlingSeconds: handlingSeconds)
  }

  /// A load that a search tries, which may go beyond what is answered for.
  init(trialErlangs erlangs: Double, handlingSeconds: Double) {
    contactsPerHour = erlangs / handlingSeconds * 3600
    self.handlingSeconds = handlingSeconds
    self.erlangs = erlangs
  }
}
