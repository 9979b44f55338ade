/// What kind of file past contacts stand in, and thereby what its columns are called unless the plan says otherwise.
public enum HistoryFormat: String, Codable, Hashable, Sendable, CaseIterable {
  /// One row per interval and queue, columns as named in the plan.
  case interval
  /// One row per contact, with its handling time.
  case contacts
  /// An interval export of Genesys Cloud.
  case genesys
  /// A ticket export of Zendesk: one row per ticket.
  case zendesk
  /// A case export of Salesforce: one row per case.
  case salesforce
  /// A ticket export of HubSpot: one row per ticket.
  case hubspot
  /// The `queue_log` of Asterisk: one line per event of a call.
  case asterisk

  /// Whether a row is one contact rather than one interval.
  public var hasOneRowPerContact: Bool {
    switch self {
    case .interval, .genesys: false
    case .contacts, .zendesk, .salesforce, .hubspot, .asterisk: true
    }
  }
}

/// What a contact is in a file with one row a contact.
public enum ContactIdentity: String, Codable, Hashable, Sendable, CaseIterable {
  /// Rows of the same id are one contact.
  case id
  /// Every row is one.
  case row
}

/// What it means that an open interval within a file's span has no row.
public enum MissingInterval: String, Codable, Hashable, Sendable, CaseIterable {
  /// Nobody knows what happened.
  case missing
  /// Nobody called.
  case zero
}
