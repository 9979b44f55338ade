public import Batch

/// Where a cell of a run stands.
public enum BatchState: Hashable, Sendable, CaseIterable {
  /// It has a roster.
  case done
  /// No roster keeps every hard rule, or none was found.
  case withoutRoster
  /// Its plan is refused.
  case refused
  /// The week before has no roster.
  case blocked
  /// It failed too often.
  case failed
  /// Somebody works on it.
  case running
  /// Nobody has begun it, or it is to be tried again.
  case waiting
}

extension String {
  /// What stands before the first line break: what is wrong, without its fix.
  var firstLine: String { String(prefix { !$0.isNewline }) }
}

/// What a language says of a run of many plans.
public protocol BatchWords: Sendable {
  /// What a run consists of.
  func planned(_ manifest: BatchManifest) -> String
  /// How many cells stand somewhere.
  func batchState(_ state: BatchState, count: Int) -> String
  /// The plan, scenario and week whose roster is proven worst, with its gap as a share.
  func worst(_ group: BatchGroup, gap: Double) -> String
  /// How long it will take, if all goes on as it did.
  func timeLeft(seconds: Double) -> String
  /// What went wrong with a cell that was given up.
  func failed(_ failure: BatchStatus.Failure) -> String
  /// That further cells were given up.
  func furtherFailures(_ count: Int) -> String
  /// What a plan is refused for.
  func refused(because message: String) -> String
  /// What to do next; `nil` when workers are at work.
  func next(_ status: BatchStatus) -> String?
}
