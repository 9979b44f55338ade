import ArgumentParser
import PlanModel
import Workforce

/// Months and counts of a ledger as they are written on a command line.
enum LedgerTexts {
  /// A month.
  ///
  /// - Throws: `ValidationError` when it is none.
  static func month(_ text: String?, _ option: String) throws -> CivilMonth? {
    guard let text else { return nil }
    guard let month = CivilMonth(text) else {
      throw ValidationError("\(option) [\(text)] is not a month such as 2026-11.")
    }
    return month
  }

  /// A count.
  ///
  /// - Throws: `ValidationError` when it is none.
  static func count(_ text: String) throws -> LedgerCount {
    do {
      return try LedgerCountField().value(of: text)
    } catch {
      throw ValidationError("--count \(error.message).\(error.fix.map { " Or \($0)" } ?? "")")
    }
  }
}
