/// What a language says of a day that goes wrong, and of what could be done about it.
public protocol ReplanWords: Sendable {
  /// From when on something may change.
  func replanHead(moment: String) -> String
  /// A duty that falls away, or that an agent has left at a time of day.
  func loss(of agent: String, duty: String, leftAt time: String?, backAt back: String?) -> String
  /// That no absence takes a duty.
  var noLoss: String { get }
  /// What becomes of the roster when nobody does anything, and whether it breaks rules then.
  func leftAlone(short: (before: Double, now: Double), cost: (before: Double, now: Double), isLegal: Bool) -> String
  /// Headings of the table of proposals, in the order of its columns.
  var replanHeadings: (proposal: String, days: String, agents: String, cost: String, short: String, over: String) {
    get
  }
  /// Over the agent-hours that a queue is short.
  func short(of queue: String) -> String
  /// The row of doing nothing.
  var doNothing: String { get }
  /// A proposal's title.
  func proposal(_ number: Int, isFull: Bool) -> String
  /// That nothing that could be done is worth it.
  var noProposal: String { get }
  /// That agents have no legal duties left.
  func stuck(_ agents: [String], isBreaksAlone: Bool) -> String
  /// How a proposal becomes the roster.
  func applying(_ command: String) -> String
  /// What rows the table of absences needs, so that the plan knows of the absences too.
  var absenceRows: String { get }
}
