/// What the program's exit code tells. Numbers from 64 on are those of BSD's `sysexits.h`.
enum ExitStatus: Int32 {
  /// Something that should not happen, such as a roster that the verifier refuses.
  case unexpected = 1
  /// No roster keeps every hard rule, or none was found.
  case noFeasibleRoster = 3
  /// The plan folder, or a table given, is wrong; for `verify`: the roster breaks a hard rule.
  case badData = 65
  /// The plan folder, its `plan.yaml`, or a file named on the command line cannot be read.
  case cannotRead = 66
  /// A result cannot be written.
  case cannotWrite = 73
  /// Some of a run's cells are still to be done: it was stopped, or they need what is not there yet.
  case unfinished = 75
}
