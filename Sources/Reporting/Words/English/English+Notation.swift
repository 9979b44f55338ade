import WallClock
public import Workforce

extension English {
  /// `-1234.5`.
  public func numeral(_ plain: String) -> String { plain }

  /// `81.2 %`.
  public func percent(_ numeral: String) -> String { "\(numeral) %" }

  /// `2026-11-23`.
  public func date(_ date: CivilDate) -> String { date.description }

  /// `06:30`.
  public func clock(_ minutes: Int) -> String { ClockText.hoursAndMinutes(minutes) }

  /// `06:00-14:30`.
  public func span(_ from: String, _ to: String) -> String { "\(from)-\(to)" }

  /// `unknown to the plan`.
  public var unknownToPlan: String { "unknown to the plan" }
}
