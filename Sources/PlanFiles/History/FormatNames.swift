import PlanModel

/// The names that a format gives its columns; the first that a header holds is meant.
struct FormatNames {
  var start: [String]
  var queue: [String]
  var offered: [String] = []
  var answered: [String] = []
  var abandoned: [String] = []
  var handling: [String] = []
  var handlingTotal: [String] = []
  /// Whether columns `talk_seconds`, `hold_seconds` and `wrap_up_seconds` are parts of its handling times (`HandlingPart`).
  var hasParts = false
  /// Columns that tell apart rows of one queue and interval.
  var parts: [String] = []
  /// Columns that tell one contact from another.
  var id: [String] = []
  /// The column that says by which medium contacts came.
  var media: [String] = []
  /// The column that says what became of a contact.
  var status: [String] = []

  init(_ format: HistoryFormat) {
    switch format {
    case .interval:
      start = ["start"]
      queue = ["queue"]
      offered = ["offered", "contacts"]
      answered = ["answered"]
      abandoned = ["abandoned"]
      handling = ["handling_seconds"]
      handlingTotal = ["handling_total_seconds"]
      hasParts = true
    case .contacts, .asterisk:
      start = ["start"]
      queue = ["queue"]
      handling = ["handling_seconds"]
      hasParts = true
      id = ["id"]
      status = ["status"]
    case .genesys:
      start = ["Interval Start UTC Date"]
      queue = ["Queue"]
      offered = ["Offered"]
      answered = ["Interactions Handled"]
      handlingTotal = ["Total Handle Time (Seconds)", "Total Handle Time"]
      parts = ["Media Type", "Skill Set", "Language"]
      media = ["Media Type"]
    case .zendesk:
      start = ["created_at", "Created at"]
      queue = ["group", "Group", "Ticket group"]
      id = ["id", "Id", "ID", "Ticket ID"]
      status = ["status", "Status", "Ticket status"]
    case .salesforce:
      start = ["CreatedDate", "Created Date", "Date/Time Opened"]
      queue = ["Origin", "Case Origin"]
      id = ["CaseNumber", "Case Number", "Id", "Case ID"]
      status = ["Status"]
    case .hubspot:
      start = ["createdate", "Create date"]
      queue = ["source_type", "Source"]
      id = ["Ticket ID", "hs_object_id", "Record ID"]
      status = ["Ticket status", "hs_pipeline_stage"]
    }
  }
}

extension HistoryFormat {
  /// Whether it is an export of a whole system, in which other queues than the plan's are to be expected.
  var holdsOtherQueues: Bool { self != .interval }

  /// Whether times without an offset are meant in UTC, whatever the plan's zone.
  var isAlwaysUTC: Bool { self == .genesys }
}
