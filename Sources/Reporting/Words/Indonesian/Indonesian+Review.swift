// A week in review.

extension Indonesian {
  /// `diperkirakan`, ….
  public func reviewLabel(_ label: ReviewLabel) -> String {
    switch label {
    case .queue: "antrean"
    case .expected: "diperkirakan"
    case .came: "datang"
    case .error: "galat"
    case .bias: "bias"
    case .band: "dalam pita 80 %"
    case .handlingExpected: "penanganan dtk diperkirakan"
    case .handlingCame: "nyatanya"
    case .part: "bagian"
    case .lead: "jarak"
    case .hour: "jam"
    case .day: "hari"
    case .planned: "direncanakan"
    case .rostered: "dijadwalkan"
    case .needed: "dibutuhkan"
    case .present: "hadir"
    case .short: "kurang"
    case .over: "lebih"
    case .promised: "dijanjikan"
    case .forecastService: "rumus untuk prakiraan"
    case .explainedService: "untuk yang datang"
    case .serviceCame: "nyatanya"
    case .activity: "kegiatan"
    case .scheduled: "jam dijadwalkan"
    case .adherent: "ditaati"
    case .adherence: "ketaatan"
    case .contacts: "kontak"
    case .pauses: "istirahat"
    case .sessions: "sesi"
    case .contactsPart: "Kontak: galat adalah WAPE, bias adalah prakiraan terlalu banyak (+) atau terlalu sedikit (-)"
    case .handlingPartsPart: "Waktu penanganan menurut bagian, dari kontak yang datang"
    case .staffPart: "Staf dalam jam-agen, selama yang datang diketahui"
    case .servicePart: "Terjawab tepat waktu"
    case .adherencePart: "Tugas dan log"
    case .advicePart: "Untuk minggu depan"
    case .note:
      "Yang direncanakan di samping yang datang, selama itu diketahui. Angka orang adalah milik semua bersama."
    }
  }

  /// `4-7 hari`.
  public func reviewLead(_ label: String) -> String {
    label.replacing("days on", with: "hari ke atas").replacing("days", with: "hari").replacing("day", with: "hari")
  }

  /// `ketaatan 94,2 %, …`.
  public func adherence(_ adherence: String, conformance: String, hours: String) -> String {
    "ketaatan \(adherence), kesesuaian \(conformance), dari \(hours) jam yang dijadwalkan dan dimulai"
  }

  /// `tidak hadir 4,1 % …`.
  public func absentAndAway(_ absence: String, away: String) -> String {
    "tidak hadir \(absence) dari kerja yang dijadwalkan; dari sisanya meninggalkan kontak \(away)"
  }

  /// `log tidak memuat …`.
  public func unlogged(_ agents: [String]) -> String {
    "log tidak memuat baris dari \(agents.joined(separator: ", ")): dihitung tidak hadir"
  }

  /// `phone: +8,2 % …`.
  public func volumeAdvice(queue: String, difference: String, row: String) -> String {
    "\(queue): kontak \(difference) terhadap prakiraan, pada kebanyakan hari; kecuali prakiraan berikutnya sudah melihat minggu ini, tambahkan ke adjustments.csv: \(row)"
  }

  /// `phone: +4,1 % …`.
  public func handlingAdvice(queue: String, difference: String, command: String) -> String {
    "\(queue): waktu penanganan \(difference) terhadap prakiraan; lihat apa akibatnya: \(command)"
  }

  /// `shrinkage …`.
  public func shrinkageAdvice(line: String) -> String {
    "penyusutan lain daripada rencana; satu minggu belum cukup, beberapa minggu menunjukkan yang sepatutnya dalam plan.yaml: \(line)"
  }

  /// `tidak ada yang menonjol`.
  public var noReviewAdvice: String { "tidak ada yang menonjol untuk diubah minggu depan" }
}
