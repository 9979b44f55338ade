public import Staffing

/// A heading of what a history of absence says.
public enum ShrinkageLabel: Hashable, Sendable, CaseIterable {
  case weekday, kind, share, interval, days, all, lead, known, assumed
}

/// What a language says of shrinkage.
public protocol ShrinkageWords: Sendable {
  /// A heading.
  func shrinkageLabel(_ label: ShrinkageLabel) -> String
  /// How many hours of how many were absent, from which date to which.
  func shrinkageHead(absent: String, of hours: String, period: String) -> String
  /// How the intervals are made.
  var shrinkageMethod: String { get }
  /// What follows are lines for a plan that is made so many days ahead; `nil` for one without a table of absences.
  func pasteShrinkage(lead: Int?) -> String
  /// What is odd about a history of absence; days are named by the language.
  func sentence(for warning: ShrinkageMeasure.Warning) -> String
}
