/// What kind of file past contacts stand in, and thereby what its columns are called unless the plan says otherwise.
public enum HistoryFormat: String, Codable, Hashable, Sendable, CaseIterable {
  /// One row per interval and queue, columns as named in the plan.
  case interval
  /// An interval export of Genesys Cloud.
  case genesys
  /// A ticket export of Zendesk: one row per ticket.
  case zendesk
  /// A case export of Salesforce: one row per case.
  case salesforce
  /// A ticket export of HubSpot: one row per ticket.
  case hubspot
}

/// What it means that an open interval within a file's span has no row.
public enum MissingInterval: String, Codable, Hashable, Sendable, CaseIterable {
  /// Nobody knows what happened.
  case missing
  /// Nobody called.
  case zero
}
