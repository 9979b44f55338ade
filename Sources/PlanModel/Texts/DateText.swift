import Workforce

/// Says why a text is not a date.
package enum DateText {
  /// The reason, after the name of the place: a day that does not exist, another order of parts, or no date at all.
  package static func reason(_ text: String) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 3, parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ DecimalText.digits($0) != nil }) {
      return "[\(text)] does not exist in the calendar"
    }
    return "[\(text)] is not a date"
  }
}
