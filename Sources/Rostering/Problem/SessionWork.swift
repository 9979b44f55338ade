import Workforce

/// A session of the plan in units, ready for the pricer.
struct SessionWork: Hashable, Sendable {
  let session: Session
  /// Length in units.
  let length: Int
  /// Units (``UnitGrid/unit(at:)``) at which it may begin, ascending: those of the plan, in the same order.
  let starts: [Int32]
  /// Where only so many may have it at a time, the row that counts those who have it in the first unit of an interval; a row for each further unit
  /// comes after it.
  var firstRow: Int?

  init(_ session: Session, units: UnitGrid) {
    self.session = session
    length = session.minutes / units.minutes
    starts = session.starts.map { Int32(units.unit(at: $0)) }
  }

  /// The sessions of a plan, with their rows.
  static func all(of plan: Plan, units: UnitGrid) -> [SessionWork] {
    var row = plan.queues.count + plan.onCall.count + plan.tiers.count
    return plan.sessions.map { session in
      var work = SessionWork(session, units: units)
      guard session.atMost != nil else { return work }
      work.firstRow = row
      row += units.unitsPerAgent
      return work
    }
  }
}

/// The session of a duty type, and at which of its starts it may be there.
struct OfferedSession: Hashable, Sendable {
  /// The session, as an index into the plan's.
  let session: Int
  /// Its starts, as positions in ``SessionWork/starts``; never empty.
  let starts: Range<Int>
  /// Whether it is for those only who have times of their own for it.
  var isOwn = false
}
