public import Workforce

/// A label of an agent's page or of the planner's index of them.
public enum PageLabel: Hashable, Sendable, CaseIterable {
  /// Above an agent's name.
  case title
  /// Beside the day that is today.
  case today
  /// Beside the next duty after it.
  case next
  /// A day without a duty.
  case dayOff
  /// Over the wishes.
  case wishes
  /// That a wish is granted.
  case granted
  /// The links to the days.
  case days
  /// Over the sums.
  case total
  /// Over what the ledger says.
  case ledger
  /// That whoever sees the page should know about it.
  case note
  /// The title of the planner's index.
  case index
  /// What the planner should know about the index.
  case indexNote
  /// A column of the index: the agent.
  case agent
  /// A column of the index: the team.
  case team
  /// A column of the index: the page.
  case page
}

/// What a language says on agents' pages.
public protocol PageWords: Sendable {
  /// A label.
  func label(_ label: PageLabel) -> String
  /// A weekday in full, as at the beginning of a line.
  func longName(of weekday: Weekday) -> String
  /// In which zone times are.
  func zone(_ identifier: String) -> String
  /// Whose times are by the clock of another zone than the centre's.
  func zone(_ identifier: String, ofContracts contracts: [String]) -> String
  /// What an agent does on contacts of queues, by their ids.
  func working(onQueues queues: [String]) -> String
  /// A break.
  func pause(_ kind: BreakRule.Kind, isPaid: Bool) -> String
  /// That an agent is absent, of a kind as the plan writes it.
  func absent(_ kind: String) -> String
  /// A duty's paid time.
  func paid(minutes: Int) -> String
  /// What days and paid time come to.
  func total(duties: Int, paidMinutes: Int) -> String
  /// What was wished for.
  func wish(_ wish: Wish, of agent: Int, in plan: Plan) -> String
  /// How far a wish is not granted.
  func refusal(ofWish amount: Amount) -> String
}
