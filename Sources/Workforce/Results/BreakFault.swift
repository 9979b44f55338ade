/// What is wrong with the breaks of a duty. Instants are elapsed minutes.
public enum BreakFault: Hashable, Sendable {
  /// Another number of breaks than the shape has.
  case count(placed: Int, asked: Int)
  /// A break of another kind than asked for.
  case kind(start: Int, placed: BreakRule.Kind, asked: BreakRule.Kind)
  /// A break that is paid and should not be, or the other way round.
  case pay(start: Int, kind: BreakRule.Kind, isPaid: Bool)
  /// A break of another length than asked for.
  case length(start: Int, kind: BreakRule.Kind, minutes: Int, asked: Int)
  /// A break that starts so many minutes before its window.
  case early(start: Int, kind: BreakRule.Kind, minutes: Int)
  /// A break that ends so many minutes after its window.
  case late(start: Int, kind: BreakRule.Kind, minutes: Int)
  /// A break that does not start on a step of so many minutes.
  case offStep(start: Int, step: Int)
  /// A stretch of work without a break, longer than the limit.
  case stretch(start: Int, minutes: Int, limit: Int)
  /// A break that starts so many minutes after the one before ended, less than the least.
  case near(start: Int, kind: BreakRule.Kind, minutes: Int, limit: Int)
}
