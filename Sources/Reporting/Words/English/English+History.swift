extension English {
  /// `history of queue phone: 12 of 400 open intervals have no row`.
  public func intervalsWithoutRow(ofQueue queue: String, _ intervals: Int, ofOpen open: Int) -> String {
    "history of queue \(queue): \(intervals) of \(count(open, "open interval")) have no row"
  }

  /// `2026-09-01 to 2026-09-03 (3 open days): all day`.
  public func gap(from: String, to: String, openDays: Int, times: String?) -> String {
    let days = openDays == 1 ? from : "\(from) to \(to) (\(openDays) open days)"
    return "\(days): \(times ?? "all day")"
  }

  /// `and 4 shorter ones: --json lists them`.
  public func furtherGaps(_ count: Int) -> String { "and \(count) shorter ones: --json lists them" }

  /// Names the key.
  public var missingMayMeanZero: String { "if no row means no contact, set `missing-means: zero`" }

  /// `history of queue phone: days with less than half of what is usual`.
  public func thinDays(ofQueue queue: String) -> String {
    "history of queue \(queue): days with less than half of what is usual"
  }

  /// `2026-09-01: 12.0 contacts, usually 80.0`.
  public func thinDay(_ date: String, contacts: Double, usual: Double) -> String {
    "\(date): \(tenths(contacts)) contacts, usually \(tenths(usual))"
  }

  /// `and 4 more: --json lists them`.
  public func furtherDays(_ count: Int) -> String { "and \(count) more: --json lists them" }
}
