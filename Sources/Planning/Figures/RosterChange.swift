public import Workforce

/// A day of an agent on which two rosters differ.
public struct RosterChange: Hashable, Sendable {
  /// What differs.
  public enum Aspect: String, Hashable, Sendable, CaseIterable {
    /// A duty on a day that was off.
    case added
    /// A day off in place of a duty.
    case gone
    /// Another start or end.
    case moved
    /// Another shift.
    case shift
    /// Other queues, or at other times.
    case queue
    /// Other sessions, such as trainings, or at other times of a duty that begins and ends as before.
    case sessions
    /// Other breaks in a duty that begins and ends as before.
    case breaks
  }

  /// The agent, an index into the plan's.
  public let agent: Int
  /// The day.
  public let day: Int
  /// The duties that were told, ascending; none on a day off.
  public let before: [Duty]
  /// The duties now.
  public let now: [Duty]

  /// Compares the duties of a day, each ascending.
  ///
  /// - Returns: `nil` when they are the same in every respect.
  public init?(agent: Int, day: Int, before: [Duty], now: [Duty]) {
    guard before != now else { return nil }
    self.agent = agent
    self.day = day
    self.before = before
    self.now = now
  }

  /// Whether the agent comes or goes at another time than was told, which is a change as ``EarlierDay`` counts them.
  public var isOfHours: Bool { before.map(\.span) != now.map(\.span) }

  /// What differs, in the order of the cases; never nothing.
  public var aspects: [Aspect] {
    if before.isEmpty { return [.added] }
    if now.isEmpty { return [.gone] }
    // Where the hours differ one duty need not match another: what counts is what they are of together.
    func differ<Value: Hashable>(_ value: (Duty) -> Value) -> Bool {
      isOfHours ? Set(before.map(value)) != Set(now.map(value)) : before.map(value) != now.map(value)
    }
    let hasOtherSessions = isOfHours ? differ { Set($0.sessions.map(\.id)) } : differ(\.sessions)
    let hasOtherBreaks = !isOfHours && differ(\.breaks)
    // Where the same queues follow each other at other times, nothing else need differ.
    let isOfTimes =
      !isOfHours && !hasOtherBreaks && !hasOtherSessions && before.map(\.activities) != now.map(\.activities)
    return [
      (Aspect.moved, isOfHours), (.shift, differ(\.family)), (.queue, differ(\.served) || isOfTimes),
      (.sessions, hasOtherSessions), (.breaks, hasOtherBreaks),
    ].filter(\.1).map(\.0)
  }

  /// The first minute in which the agent is to do something else than was told.
  public var firstMinute: Int {
    let (told, known) = (before.flatMap(\.activities), now.flatMap(\.activities))
    for (one, other) in zip(told, known) where one != other {
      let isLonger =
        one.kind == other.kind && one.isPaid == other.isPaid && one.minutes.lowerBound == other.minutes.lowerBound
      return isLonger
        ? min(one.minutes.upperBound, other.minutes.upperBound) : min(one.minutes.lowerBound, other.minutes.lowerBound)
    }
    let rest = told.count > known.count ? told[known.count...] : known[told.count...]
    // The same activities, called another shift.
    return (rest.first ?? told.first)?.minutes.lowerBound ?? 0
  }
}

extension Duty {
  /// The queues that it serves, one after the other, whatever lies between.
  fileprivate var served: [[Int]] {
    activities.map(\.queues).filter { !$0.isEmpty }.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

extension Plan {
  /// What of a roster's hours differs from the earlier one, by day, then by the plan's order of agents; `nil` when there is no
  /// earlier one.
  public func changes(in roster: Roster) -> [RosterChange]? {
    guard agents.contains(where: { !$0.earlier.isEmpty }) else { return nil }
    let changes = zip(agents.indices, roster.duties).flatMap { index, duties in
      agents[index].earlier.compactMap { earlier in
        RosterChange(
          agent: index, day: earlier.day, before: earlier.duty.map { [$0] } ?? [],
          now: duties.filter { $0.day == earlier.day })
      }
    }
    return changes.filter(\.isOfHours).sorted { ($0.day, $0.agent) < ($1.day, $1.agent) }
  }
}
