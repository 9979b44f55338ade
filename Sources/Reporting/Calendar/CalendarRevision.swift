public import WallClock
public import Workforce

/// Calendars that follow an earlier version: SEQUENCE rises by one when any of them changes, and stays when none does.
///
/// Earlier versions may lie in several folders; the highest SEQUENCE of any counts. Shifts of agents who left the plan are
/// called off in the folder that is written to.
public struct CalendarRevision: Sendable {
  private let plan: Plan
  private let clock: HorizonClock
  /// By name; the folder that is written to comes first.
  private let earlier: [[String: EarlierCalendar]]
  private let words: any Words

  /// Makes a revision.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - clock: Its clock.
  ///   - earlier: What the calendars of an earlier version hold, by their names: of the folder that is written to, then of
  ///     others.
  ///   - words: The language.
  public init(plan: Plan, clock: HorizonClock, earlier: [[String: [UInt8]]], words: any Words = English()) {
    self.plan = plan
    self.clock = clock
    self.words = words
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
    func version(_ sequence: Int) -> [(name: String, text: String)] {
      AgentCalendar(plan: plan, clock: clock, sequence: sequence, words: words).files(for: roster)
    }
    let left = strangers
    let sequence = nextSequence { sequence, isWrittenTo in
      version(sequence) + (isWrittenTo ? cancelled(left, sequence: sequence) : [])
    }
    let off = cancelled(left, sequence: sequence)
    return (version(sequence) + off, left.filter { name in !off.contains { $0.name == name } })
  }

  /// The version that comes now: the highest of any folder if one of them says the same, else the one after it.
  private func nextSequence(
    _ files: (_ sequence: Int, _ isWrittenTo: Bool) -> [(name: String, text: String)]
  ) -> Int {
    guard let highest = earlier.flatMap(\.values).compactMap(\.sequence).max() else { return 0 }
    let isSame = earlier.enumerated().contains { index, folder in
      files(highest, index == 0).allSatisfy { folder[$0.name]?.isSame(as: $0.text) ?? false }
    }
    return isSame ? highest : min(highest + 1, EarlierCalendar.sequences.upperBound)
  }

  /// Names of our calendars in the folder that is written to, of agents whom the plan does not have, sorted.
  public var strangers: [String] {
    guard let folder = earlier.first else { return [] }
    let names = Set(CalendarRevision.names(for: plan))
    let centre = AgentCalendar.identifier(of: plan)
    return folder.filter { !names.contains($0.key) && $0.value.isOurs(of: centre) }.map(\.key).sorted()
  }

  private func cancelled(_ names: [String], sequence: Int) -> [(name: String, text: String)] {
    let calendar = AgentCalendar(plan: plan, clock: clock, sequence: sequence, words: words)
    let date = plan.grid.firstDay.description.filter { $0 != "-" }
    return names.compactMap { name in
      earlier.first?[name]?.cancelled(from: date, sequence: sequence, stamp: calendar.stamp).map { (name, $0) }
    }
  }
}
