public import Planning
import Workforce

extension Indonesian {
  /// Headings.
  public var capacityHeadings: [String] { ["minggu", "kontak", "butuh", "hati-hati", "tersedia", "kurang"] }

  /// That nobody needs to be hired.
  public var noHires: String { "Agen cukup di setiap minggu: tidak perlu merekrut." }

  /// Whom to hire by when.
  public func sentence(for hire: CapacityHire, queue: String) -> String {
    "Rekrut \(hire.count) agen penuh waktu untuk \(queue), dibutuhkan pada minggu \(date(hire.neededOn)): "
      + (hire.isLate
        ? "mulailah segera, sudah terlambat untuk mendapatkannya tepat waktu."
        : "mulailah paling lambat \(date(hire.decideBy)).")
  }
}
