import Workforce

/// A duty before its breaks and its row are chosen: a family, a start, a shape.
struct DutyType: Hashable, Sendable {
  /// Day on which it starts.
  let day: Int
  /// Family, as an index into the plan's shifts.
  let family: Int
  /// Shape, as an index into the problem's shapes.
  let shape: Int
  /// Start and end in elapsed minutes.
  let start: Int
  let end: Int
  /// Paid minutes.
  let paidMinutes: Int
  /// Whether it is a night duty.
  let isNight: Bool
  /// The choice (``RosterProblem/mixes``) that is part of the duty, such as the row it supplies; `nil` when the agent may choose.
  var choice: Int?
  /// The duty that a lock keeps, with its breaks, or that ``hold`` keeps in part: a type of its own for the agents who hold the lock. `nil`
  /// for the types that the plan offers to everybody.
  var locked: Duty?
  /// What of the locked duty stays; `nil` when all of it does.
  var hold: DutyHold?
  /// The session that it holds.
  var session: OfferedSession?
  /// The appointment that the duty goes on around: a type of its own for the agents who have it.
  var around: Appointment?
  /// What it is worth where it is on call; `nil` for work.
  var onCall: OnCallTerms?
  /// The stretches of a locked duty that changes its rows, ascending; none of any other. Their type is left open.
  var stretches: [RowStretch] = []
  /// When the holder of a lock is away from the duty: then it supplies nobody.
  var away: [Range<Int>] = []
  /// The clock by which it begins on its day: 0 is the centre's.
  var clock = 0
}

extension DutyType {
  /// Minutes that limits on hours count.
  var countedMinutes: Int { onCall?.countedMinutes(of: end - start) ?? paidMinutes }

  /// Whether it is a duty for rules on days and rest.
  var isWork: Bool { !(onCall?.isRest ?? false) }

  /// Whether it may hold its session at the one start of an offer.
  func holds(_ offer: OfferedSession) -> Bool {
    session.map { $0.starts.contains(offer.starts.lowerBound) } ?? false
  }

  /// The same duty with other paid minutes.
  func with(paidMinutes: Int) -> DutyType {
    DutyType(
      day: day, family: family, shape: shape, start: start, end: end, paidMinutes: paidMinutes, isNight: isNight,
      choice: choice, locked: locked, hold: hold, session: session, around: around, onCall: onCall,
      stretches: stretches, away: away, clock: clock)
  }
}

/// A shape with its breaks in units, ready for the pricer.
struct PricedShape: Hashable, Sendable {
  let shape: ShiftShape
  /// Units from start to end.
  let units: Int
  /// For each break: its window, as an index into the problem's windows, and the first allowed start in units.
  let windows: [(window: Int, firstUnit: Int)]
  /// Whether every combination of starts inside the windows is legal, so that breaks can be placed one by one.
  let isSeparable: Bool

  static func == (left: PricedShape, right: PricedShape) -> Bool { left.shape == right.shape }
  func hash(into hasher: inout Hasher) { hasher.combine(shape) }
}

/// Starts a break may have: `count` of them, `step` units apart, each removing `length` units of presence.
struct BreakWindow: Hashable, Sendable {
  let length: Int
  let step: Int
  let count: Int
}
