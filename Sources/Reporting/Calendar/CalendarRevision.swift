public import WallClock
public import Workforce

/// Calendars that follow an earlier version: SEQUENCE and LAST-MODIFIED of an event rise when it differs from what was published, and
/// stay when it does not.
///
/// Earlier versions may lie in several folders; of each event the highest one counts. What it takes to know them stands in the
/// calendars themselves. A shift that has gone is called off, and so is every shift of an agent who left the plan; what was called off stays
/// until thirty days after it would have been.
public struct CalendarRevision: Sendable {
  /// Days before the horizon for which what was called off is still told.
  private static let memory = 30
  /// Days before the horizon at which first versions are stamped: stamps should lie in the past.
  private static let lead = 56

  private let plan: Plan
  private let clock: HorizonClock
  /// By name; the folder that is written to comes first.
  private let earlier: [[String: EarlierCalendar]]
  private let form: CalendarForm
  private let readers: ReaderWords

  /// Makes a revision.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - clock: Its clock.
  ///   - earlier: What the calendars of an earlier version hold, by their names: of the folder that is written to, then of
  ///     others.
  ///   - form: How they are written.
  ///   - readers: The languages.
  public init(
    plan: Plan, clock: HorizonClock, earlier: [[String: [UInt8]]], form: CalendarForm = CalendarForm(),
    readers: ReaderWords = ReaderWords(English())
  ) {
    self.plan = plan
    self.clock = clock
    self.form = form
    self.readers = readers
    self.earlier = earlier.map { $0.mapValues(EarlierCalendar.init) }
  }

  /// The names that the calendars of a plan's agents have.
  public static func names(for plan: Plan) -> [String] {
    plan.agents.map { CalendarFileName(id: $0.id).text }
  }

  /// The calendars of a roster, and names of those that are to be there no more.
  ///
  /// - Returns: One file an agent in the plan's order, then those of agents who left, by name.
  public func files(for roster: Roster) -> (files: [(name: String, text: String)], removed: [String]) {
    let own = zip(CalendarRevision.names(for: plan), roster.lines(of: plan)).map { name, line in
      (name, text(named: name, of: line.agent, duties: line.duties))
    }
    let left = strangers.map { name in (name, textOfStranger(name)) }
    return (own + left.compactMap { name, text in text.map { (name, $0) } }, left.filter { $0.1 == nil }.map(\.0))
  }

  /// Names of our calendars in the folder that is written to, of agents whom the plan does not have, sorted.
  public var strangers: [String] {
    guard let folder = earlier.first else { return [] }
    let names = Set(CalendarRevision.names(for: plan))
    return folder.filter { !names.contains($0.key) && $0.value.isOurs(of: centre) }.map(\.key).sorted()
  }

  private var centre: String { AgentCalendar.identifier(of: plan) }

  private var calendar: AgentCalendar { AgentCalendar(plan: plan, clock: clock, form: form, words: readers.common) }

  private func calendar(of agent: Agent) -> AgentCalendar {
    AgentCalendar(plan: plan, clock: clock.of(agent, in: plan), form: form, words: readers.words(for: agent))
  }

  /// An agent's calendar: the events of now in the version that follows the earlier ones, and those of before that have gone.
  private func text(named name: String, of agent: Agent, duties: [Duty]) -> String {
    let calendar = calendar(of: agent)
    let events = calendar.events(of: agent, duties: duties)
    let grid = plan.grid(of: agent)
    let planned = grid.dayStart(0)..<grid.dayStart(grid.dayCount)
    let versions = earlier.compactMap { $0[name]?.events(of: centre, as: calendar) }
    let now = Set(events.map(\.identifier))
    let known = Dictionary(grouping: versions.joined(), by: \.event.identifier)
    let current = events.map { event in
      (event: event, version: version(of: event, after: known[event.identifier] ?? []))
    }
    let gone = known.filter { !now.contains($0.key) }.compactMap { $0.value.latest }.compactMap { latest in
      // Of what the horizon holds the roster says what has become.
      planned.contains(latest.event.start) ? cancelled(latest) : isForgotten(latest.event) ? nil : latest
    }
    return calendar.text(titled: calendar.title(of: agent), ordered(current + gone))
  }

  /// The calendar of an agent who left, everything called off; `nil` when nothing is left in it.
  private func textOfStranger(_ name: String) -> String? {
    guard let calendar = earlier.first?[name] else { return nil }
    let versions = Dictionary(
      grouping: calendar.events(of: centre, as: self.calendar), by: \.event.identifier)
    let off = versions.compactMap { $0.value.latest }.compactMap { latest in
      latest.event.start >= 0 ? cancelled(latest) : isForgotten(latest.event) ? nil : latest
    }
    return off.isEmpty ? nil : self.calendar.text(titled: calendar.title, ordered(off))
  }

  /// Whether an event that the horizon does not hold is left out: what has been, and what was called off long ago.
  private func isForgotten(_ event: CalendarEvent) -> Bool {
    event.start < (event.isCancelled ? -CalendarRevision.memory * 1440 : 0)
  }

  private typealias Published = (event: CalendarEvent, version: EventVersion)

  private func ordered(_ events: [Published]) -> [Published] {
    events.sorted { ($0.event.start, $0.event.identifier) < ($1.event.start, $1.event.identifier) }
  }

  private func cancelled(_ latest: Published) -> Published {
    latest.event.isCancelled ? latest : (latest.event.cancelled, next(after: latest.version))
  }

  /// The highest version published if one of that number says the same, else the one after it.
  private func version(of event: CalendarEvent, after earlier: [Published]) -> EventVersion {
    guard let latest = earlier.latest else { return EventVersion(sequence: 0, stamp: stamp(0)) }
    let same = earlier.first { $0.version.sequence == latest.version.sequence && $0.event.lines == event.lines }
    return same?.version ?? next(after: latest.version)
  }

  private func next(after version: EventVersion) -> EventVersion {
    let sequence = min(version.sequence + 1, EventVersion.sequences.upperBound)
    let usual = stamp(sequence)
    // A horizon that begins earlier than the one before must not give an earlier stamp.
    let later = CalendarTime.instant(universal: version.stamp).map {
      CalendarTime.local(instant: $0 + 1, offset: 0) + "Z"
    }
    return EventVersion(sequence: sequence, stamp: max(usual, later ?? usual))
  }

  /// When a version is said to have been made: eight weeks before the horizon, a minute later with each.
  ///
  /// No clock is asked, so that the same roster gives the same bytes; and a later version has a later stamp.
  private func stamp(_ sequence: Int) -> String {
    let days = plan.grid.firstDay.dayNumber - CalendarRevision.lead
    return CalendarTime.local(instant: days * 1440 + sequence % 1_000_000, offset: 0) + "Z"
  }
}

extension [(event: CalendarEvent, version: EventVersion)] {
  /// The first of the highest version.
  fileprivate var latest: Element? {
    guard let highest = map(\.version.sequence).max() else { return nil }
    return first { $0.version.sequence == highest }
  }
}
