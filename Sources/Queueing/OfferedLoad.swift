/// The work that contacts bring: how many come, and how long each keeps an agent.
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
    guard handlingSeconds > 0 || (handlingSeconds == 0 && contactsPerHour == 0), handlingSeconds.isFinite else {
      throw QueueingError(.invalidLoad, "handling time (\(handlingSeconds) s) must be positive")
    }
    self.contactsPerHour = contactsPerHour
    self.handlingSeconds = handlingSeconds
    erlangs = contactsPerHour * handlingSeconds / 3600
  }

  /// Makes a load from its erlangs.
  ///
  /// - Throws: ``QueueingError`` with code `invalid-load`.
  public init(erlangs: Double, handlingSeconds: Double) throws(QueueingError) {
    guard handlingSeconds > 0, handlingSeconds.isFinite else {
      throw QueueingError(.invalidLoad, "handling time (\(handlingSeconds) s) must be positive")
    }
    guard erlangs >= 0, erlangs.isFinite else {
      throw QueueingError(.invalidLoad, "load (\(erlangs) erlangs) must be zero or more")
    }
    contactsPerHour = erlangs / handlingSeconds * 3600
    self.handlingSeconds = handlingSeconds
    self.erlangs = erlangs
  }
}
