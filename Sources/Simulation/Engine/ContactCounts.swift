/// What became of the contacts of one queue that came in one interval of one replication.
struct ContactCounts {
  var offered = 0.0
  var answeredInTime = 0.0
  var answered = 0.0
  var abandonedInTime = 0.0
  var abandoned = 0.0
  var blocked = 0.0
  /// Still waiting when the simulation ended.
  var unanswered = 0.0
  /// Of those offered, attempts after the first.
  var repeated = 0.0
  /// Contacts whose deadline lies in the horizon, those that waited before it too.
  var due = 0.0
  /// Of those, done by it.
  var doneInTime = 0.0
  /// Seconds waited by those answered.
  var waitOfAnswered = 0.0
  /// Seconds waited by those who hung up.
  var waitOfAbandoned = 0.0

  static func += (total: inout ContactCounts, part: ContactCounts) {
    total.offered += part.offered
    total.answeredInTime += part.answeredInTime
    total.answered += part.answered
    total.abandonedInTime += part.abandonedInTime
    total.abandoned += part.abandoned
    total.blocked += part.blocked
    total.unanswered += part.unanswered
    total.repeated += part.repeated
    total.due += part.due
    total.doneInTime += part.doneInTime
    total.waitOfAnswered += part.waitOfAnswered
    total.waitOfAbandoned += part.waitOfAbandoned
  }
}
