public import Staffing
import Workforce

// What a history of absence says.

extension Indonesian {
  /// `hari`, ….
  public func shrinkageLabel(_ label: ShrinkageLabel) -> String {
    switch label {
    case .weekday: "hari"
    case .kind: "jenis"
    case .share: "bagian"
    case .interval: "selang 95 %"
    case .days: "jumlah hari"
    case .all: "semua"
    case .lead: "hari sebelumnya"
    case .known: "sudah diketahui"
    case .assumed: "masih diperkirakan"
    }
  }

  /// `412,5 dari 5.120,0 jam tidak hadir, …`.
  public func shrinkageHead(absent: String, of hours: String, period: String) -> String {
    "\(absent) dari \(hours) jam tidak hadir, \(period)"
  }

  /// `selang 95 %: …`.
  public var shrinkageMethod: String {
    "selang 95 %: nisbah jumlah menurut hari, yang tidak hadir pada hari yang sama dihitung bersama (t Student)"
  }

  /// `untuk plan.yaml, …`.
  public func pasteShrinkage(lead: Int?) -> String {
    guard let lead else { return "untuk plan.yaml, bagi rencana yang absences.csv-nya kosong:" }
    return
      "untuk plan.yaml, bagi rencana yang dibuat \(lead) hari sebelumnya dan absences.csv-nya memuat yang diketahui saat itu:"
  }

  /// `kurang dari 5 hari …`.
  public func sentence(for warning: ShrinkageMeasure.Warning) -> String {
    switch warning {
    case .fewDays(let weekdays):
      "ada kurang dari \(ShrinkageMeasure.fewestDays) hari untuk \(weekdays.map(longName).joined(separator: ", ")): "
        + "bagiannya kurang berarti, dan tanpa satu hari pun tidak ada yang ditulis"
    case .missingDates(let number):
      "\(number) tanggal di antara yang pertama dan terakhir tidak memiliki jam dan tidak dihitung"
    case .implausible(let weekday):
      "lebih dari separuh jam hari \(longName(of: weekday)) tidak hadir: apakah jamnya meliputi semua orang, termasuk yang tidak hadir?"
    case .knownAfterwards(let number):
      "\(number) baris baru diketahui setelah harinya: dihitung sebagai belum diketahui"
    }
  }
}
