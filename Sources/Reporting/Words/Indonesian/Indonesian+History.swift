extension Indonesian {
  /// `riwayat antrean phone: 12 dari 400 interval buka tidak memiliki baris`.
  public func intervalsWithoutRow(ofQueue queue: String, _ intervals: Int, ofOpen open: Int) -> String {
    "riwayat antrean \(queue): \(whole(intervals)) dari \(whole(open)) interval buka tidak memiliki baris"
  }

  /// `1 Sep 2026 sampai 3 Sep 2026 (3 hari buka): sepanjang hari`.
  public func gap(from: String, to: String, openDays: Int, times: String?) -> String {
    let days = openDays == 1 ? from : "\(from) sampai \(to) (\(openDays) hari buka)"
    return "\(days): \(times ?? "sepanjang hari")"
  }

  /// `dan 4 yang lebih pendek: --json memuat semuanya`.
  public func furtherGaps(_ count: Int) -> String { "dan \(whole(count)) yang lebih pendek: --json memuat semuanya" }

  /// Names the key.
  public var missingMayMeanZero: String { "jika tanpa baris berarti tanpa kontak, tulis `missing-means: zero`" }

  /// `riwayat antrean phone: hari dengan kurang dari separuh yang biasa`.
  public func thinDays(ofQueue queue: String) -> String {
    "riwayat antrean \(queue): hari dengan kurang dari separuh yang biasa"
  }

  /// `1 Sep 2026: 12,0 kontak, biasanya 80,0`.
  public func thinDay(_ date: String, contacts: Double, usual: Double) -> String {
    "\(date): \(tenths(contacts)) kontak, biasanya \(tenths(usual))"
  }

  /// `dan 4 lagi: --json memuat semuanya`.
  public func furtherDays(_ count: Int) -> String { "dan \(whole(count)) lagi: --json memuat semuanya" }
}
