import Foundation

/// How many seeded cases a test takes: few in the plain run, as many as the environment says in a long one.
public enum LongRun {
  /// Seeds of tiny rosters; `JAGA_STRESS_SEEDS=10000` for a long run.
  public static func seeds(_ plain: UInt64) -> ClosedRange<UInt64> { 1...count("JAGA_STRESS_SEEDS", plain) }

  /// Seeds of single lines; `JAGA_STRESS_LINES=10000` for a long run.
  public static func lines(_ plain: UInt64) -> ClosedRange<UInt64> { 1...count("JAGA_STRESS_LINES", plain) }

  /// Seeds of whole plans; `JAGA_STRESS_PLANS=500` for a long run.
  public static func plans(_ plain: UInt64) -> ClosedRange<UInt64> { 1...count("JAGA_STRESS_PLANS", plain) }

  /// What is no count means the plain run.
  private static func count(_ name: String, _ plain: UInt64) -> UInt64 {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }.flatMap { $0 > 0 ? $0 : nil } ?? plain
  }
}
