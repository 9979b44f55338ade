/// One agent's work from coming to going: activities that follow each other without a gap.
///
/// A duty belongs to the day on which it starts, also when it ends on the next. One type serves the roster, the previous roster
/// (days below zero) and whatever is made of them.
public struct Duty: Hashable, Sendable {
  /// The day on which it starts: of the horizon from 0 on, of the previous roster below.
  public var day: Int
  /// Family of shifts (index into the plan's); `nil` when the plan has none such.
  public var family: Int?
  /// What is done, ascending, without gaps or overlaps; contacts of the same queues never stand twice in a row.
  public let activities: [Activity]
  /// What it is worth where it is on call; `nil` for work.
  public let onCall: OnCallTerms?

  /// Makes a duty.
  ///
  /// - Precondition: There is an activity, each begins where the one before it ends, and the length is a number.
  public init(day: Int, family: Int?, activities: [Activity], onCall: OnCallTerms? = nil) {
    precondition(!activities.isEmpty, "a duty consists of something")
    precondition(
      zip(activities, activities.dropFirst()).allSatisfy { $0.minutes.upperBound == $1.minutes.lowerBound },
      "activities follow each other without a gap")
    self.day = day
    self.family = family
    self.activities = Duty.joined(activities)
    self.onCall = onCall
    precondition(!end.subtractingReportingOverflow(start).overflow, "a duty lasts less than all of time")
  }

  /// Makes a duty that is open to the same queues throughout from a shift, its breaks and its sessions.
  ///
  /// - Parameters:
  ///   - day: The day on which it starts.
  ///   - family: Family of shifts.
  ///   - start: Elapsed minute of its start.
  ///   - minutes: Length, breaks included.
  ///   - breaks: In any order. What lies outside the shift or beneath an earlier break or session is cut off.
  ///   - sessions: Likewise.
  ///   - queues: The queues served between them.
  /// - Precondition: It lasts a minute or more.
  public init(
    day: Int, family: Int?, start: Int, minutes: Int, breaks: [PlacedBreak] = [], sessions: [PlacedSession] = [],
    queues: [Int]
  ) {
    self.init(
      day: day, family: family, start: start, minutes: minutes, breaks: breaks, sessions: sessions,
      stretches: [(0, queues)])
  }

  /// Makes a duty that may change its queues from a shift, its breaks and its sessions.
  ///
  /// - Parameters:
  ///   - day: The day on which it starts.
  ///   - family: Family of shifts.
  ///   - start: Elapsed minute of its start.
  ///   - minutes: Length, breaks included.
  ///   - breaks: In any order. What lies outside the shift or beneath an earlier break or session is cut off.
  ///   - sessions: Likewise.
  ///   - stretches: From which minute after the start on it is open to which queues between them, ascending, the first from 0 on.
  /// - Precondition: It lasts a minute or more, and there is a stretch.
  public init(
    day: Int, family: Int?, start: Int, minutes: Int, breaks: [PlacedBreak], sessions: [PlacedSession],
    stretches: [(start: Int, queues: [Int])]
  ) {
    precondition(!stretches.isEmpty, "a duty is open to something")
    let end = start + minutes
    var activities: [Activity] = []
    var free = start
    func add(_ kind: Activity.Kind, until next: Int, isPaid: Bool) {
      guard next > free else { return }
      activities.append(Activity(kind, minutes: free..<next, isPaid: isPaid))
      free = next
    }
    func addContacts(until next: Int) {
      for (index, stretch) in stretches.enumerated() {
        let end = index + 1 < stretches.count ? min(next, start + stretches[index + 1].start) : next
        add(.contacts(queues: stretch.queues), until: end, isPaid: true)
      }
    }
    let others =
      breaks.map { (kind: Activity.Kind.pause($0.kind), start: $0.start, minutes: $0.minutes, isPaid: $0.isPaid) }
      + sessions.map { (kind: .task($0.id), start: $0.start, minutes: $0.minutes, isPaid: $0.isPaid) }
    for other in others.sorted(by: { $0.start < $1.start }) {
      addContacts(until: min(end, start + other.start))
      add(other.kind, until: min(end, start + other.start + other.minutes), isPaid: other.isPaid)
    }
    addContacts(until: end)
    self.init(day: day, family: family, activities: activities)
  }

  /// Makes a duty that serves one queue from a shift and its breaks.
  public init(day: Int, family: Int?, start: Int, minutes: Int, breaks: [PlacedBreak] = [], queue: Int) {
    self.init(day: day, family: family, start: start, minutes: minutes, breaks: breaks, queues: [queue])
  }

  /// Makes a duty on call.
  ///
  /// - Parameters:
  ///   - day: The day on which it starts.
  ///   - family: Family of shifts.
  ///   - start: Elapsed minute of its start.
  ///   - minutes: Length.
  ///   - id: What it is on call for, as rosters show it.
  ///   - onCall: What it is worth.
  /// - Precondition: It lasts a minute or more.
  public init(day: Int, family: Int?, start: Int, minutes: Int, id: String, onCall: OnCallTerms) {
    self.init(
      day: day, family: family,
      activities: [Activity(.task(id), minutes: start..<start + minutes, isPaid: onCall.paid > 0)], onCall: onCall)
  }

  /// Contacts of the same queues that follow each other are one activity.
  private static func joined(_ activities: [Activity]) -> [Activity] {
    activities.reduce(into: []) { joined, next in
      if let last = joined.last, case .contacts = next.kind, last.kind == next.kind, last.isPaid == next.isPaid {
        joined[joined.count - 1].minutes = last.minutes.lowerBound..<next.minutes.upperBound
      } else {
        joined.append(next)
      }
    }
  }

  /// Start in elapsed minutes.
  public var start: Int { activities[0].minutes.lowerBound }

  /// End in elapsed minutes.
  public var end: Int { activities[activities.count - 1].minutes.upperBound }

  /// From the first to the last minute.
  public var span: Range<Int> { start..<end }

  /// Elapsed length in minutes.
  public var minutes: Int { end - start }

  /// Minutes that are paid.
  public var paidMinutes: Int {
    onCall?.paidMinutes(of: minutes) ?? activities.reduce(0) { $0 + $1.paidMinutes }
  }

  /// Paid minutes of one of its activities: on call the share of it that is paid.
  public func paidMinutes(of activity: Activity) -> Int {
    onCall?.paidMinutes(of: activity.minutes.count) ?? activity.paidMinutes
  }

  /// Minutes that limits on hours count: the paid ones, and on call what its terms say.
  public var countedMinutes: Int { onCall?.countedMinutes(of: minutes) ?? paidMinutes }

  /// Whether it is a duty for rules on days and rest.
  public var isWork: Bool { !(onCall?.isRest ?? false) }

  /// Queues served, in the order in which they first are.
  public var queues: [Int] {
    activities.reduce(into: []) { queues, activity in
      for queue in activity.queues where !queues.contains(queue) { queues.append(queue) }
    }
  }

  /// The queues to which it is open whenever it is open to any; `nil` when they change, or there are none.
  public var steadyQueues: [Int]? {
    let served = activities.map(\.queues).filter { !$0.isEmpty }
    guard let queues = served.first else { return nil }
    return served.allSatisfy { Set($0) == Set(queues) } ? queues : nil
  }

  /// What is neither contacts nor a pause, ascending, counted from the duty's start.
  public var sessions: [PlacedSession] {
    if onCall != nil { return [] }
    return activities.compactMap { activity in
      guard case .task(let id) = activity.kind else { return nil }
      return PlacedSession(
        id: id, start: activity.minutes.lowerBound - start, minutes: activity.minutes.count, isPaid: activity.isPaid)
    }
  }

  /// Breaks, ascending, as a shape places them: counted from the duty's start.
  public var breaks: [PlacedBreak] {
    activities.compactMap { activity in
      guard case .pause(let kind) = activity.kind else { return nil }
      return PlacedBreak(
        start: activity.minutes.lowerBound - start, minutes: activity.minutes.count, isPaid: activity.isPaid,
        kind: kind)
    }
  }

  /// Whether another duty differs from this one in its breaks at most.
  public func isSame(butForBreaks other: Duty) -> Bool {
    span == other.span && family == other.family && queues == other.queues && sessions == other.sessions
      && onCall == other.onCall
  }

  /// Those of some stretches of time that lie in this duty.
  public func stretches(of away: [Range<Int>]) -> [Range<Int>] {
    away.map { $0.clamped(to: span) }.filter { !$0.isEmpty }
  }

  /// The part of it that lies before a minute; `nil` when nothing does.
  public func clipped(until minute: Int) -> Duty? {
    guard start < minute else { return nil }
    return Duty(
      day: day, family: family,
      activities: activities.filter { $0.minutes.lowerBound < minute }.map { activity in
        Activity(
          activity.kind, minutes: activity.minutes.lowerBound..<min(minute, activity.minutes.upperBound),
          isPaid: activity.isPaid)
      }, onCall: onCall)
  }

  /// What is left of it between stretches in which its agent is away, ascending.
  ///
  /// - Parameter away: Stretches of the duty, ascending and apart.
  /// - Returns: The parts; none when he is away from all of it.
  public func parts(without away: [Range<Int>]) -> [Duty] {
    var (parts, rest): ([Duty], Duty?) = ([], self)
    for stretch in away {
      if let part = rest?.clipped(until: stretch.lowerBound) { parts.append(part) }
      rest = rest?.clipped(from: stretch.upperBound)
    }
    return parts + (rest.map { [$0] } ?? [])
  }

  /// The part of it that lies from a minute on; `nil` when nothing does.
  public func clipped(from minute: Int) -> Duty? {
    guard end > minute else { return nil }
    return Duty(
      day: day, family: family,
      activities: activities.filter { $0.minutes.upperBound > minute }.map { activity in
        Activity(
          activity.kind, minutes: max(minute, activity.minutes.lowerBound)..<activity.minutes.upperBound,
          isPaid: activity.isPaid)
      }, onCall: onCall)
  }
}
