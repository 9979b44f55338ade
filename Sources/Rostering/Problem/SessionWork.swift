import Workforce

/// A session of the plan in units, ready for the pricer.
struct SessionWork: Hashable, Sendable {
  let session: Session
  /// Length in units.
  let length: Int
  /// Units of the horizon at which it may begin, ascending: those of the plan, in the same order.
  let starts: [Int32]

  init(_ session: Session, unitMinutes: Int) {
    self.session = session
    length = session.minutes / unitMinutes
    starts = session.starts.map { Int32($0 / unitMinutes) }
  }
}

/// The session of a duty type, and at which of its starts it may be there.
struct OfferedSession: Hashable, Sendable {
  /// The session, as an index into the plan's.
  let session: Int
  /// Its starts, as positions in ``SessionWork/starts``; never empty.
  let starts: Range<Int>
}
