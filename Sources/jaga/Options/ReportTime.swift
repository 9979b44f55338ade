import Foundation

/// When something is made that says so: what `SOURCE_DATE_EPOCH` holds, for no clock is asked for anything that is written.
///
/// ## Source
/// reproducible-builds.org, "SOURCE_DATE_EPOCH specification" 1.1.
enum ReportTime {
  /// Seconds since 1970-01-01T00:00Z, up to the end of the year 9999; `nil` where the variable holds no such number.
  static var seconds: Int? {
    ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
      .flatMap { (0...253_402_300_799).contains($0) ? $0 : nil }
  }
}
