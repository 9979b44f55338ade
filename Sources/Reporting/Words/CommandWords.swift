/// A file that `jaga plan` writes.
public enum PlanFile: Hashable, Sendable, CaseIterable {
  /// Contacts expected.
  case forecast
  /// Agents needed.
  case requirement
  /// The roster, a row an activity.
  case roster
  /// The roster, a row an agent.
  case wideRoster
  /// The shares of pooling that were found.
  case pooling
  /// Everything about it, for programs.
  case result
  /// An iCalendar file for each agent.
  case calendars
}

/// What a language says at the end of a command, and in front of what went wrong.
public protocol CommandWords: Sendable {
  /// In front of what ended a command.
  var errorMark: String { get }
  /// In front of a warning.
  var warningMark: String { get }
  /// In front of the likely fix of a problem.
  var fixMark: String { get }
  /// That files lie in a folder.
  func files(in folder: String) -> String
  /// That something was written to a place, or to several.
  func written(to places: [String]) -> String
  /// What a file holds, in a few words.
  func contents(of file: PlanFile) -> String
  /// How far a search has come: elapsed seconds, the best cost, the bound and the gap in per cent, `-` where there is none yet.
  func progress(seconds: String, best: String, bound: String, gap: String) -> String
  /// The search from which all cases of a comparison start.
  var commonStart: String { get }
  /// One of several searches.
  func search(_ number: Int) -> String
  /// That a folder is ready, and what to do next with it.
  func ready(_ folder: String, next command: String) -> String
  /// A sentence of the readers or of the command line in this language, where it is known; else the sentence.
  ///
  /// The sentence is a finished one, in English, as ``PlanFiles`` and `jaga` make it: a problem of an input, its fix, a warning.
  func translation(of sentence: String) -> String
}
