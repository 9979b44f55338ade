public import Workforce

// Buku catatan.

extension Indonesian {
  /// `agen`, ….
  public func ledgerLabel(_ label: LedgerLabel) -> String {
    switch label {
    case .agent: "agen"
    case .team: "tim"
    case .busy: "sibuk"
    case .count: "hitungan"
    case .least: "paling sedikit"
    case .mean: "rata-rata"
    case .most: "paling banyak"
    case .heading: "Siapa berada di mana"
    }
  }

  /// `malam`, ….
  public func name(of count: LedgerCount) -> String {
    switch count {
    case .hours: "jam dibayar"
    case .overtime: "jam lembur"
    case .aboveContract: "di atas kontrak"
    case .nights: "malam"
    case .early: "mulai dini"
    case .late: "berakhir larut"
    case .weekends: "akhir pekan"
    case .holidays: "hari libur"
    case .shortNotice: "mendadak"
    case .wishesAsked: "permintaan"
    case .wishesGranted: "dikabulkan"
    case .queueHours: "jam di antrean"
    case .occupiedHours: "jam sibuk"
    case .availableDays: "hari tersedia"
    case .onCall: "siaga"
    case .shift(let id): id
    }
  }

  /// `buku catatan, 2026-09 hingga 2026-11, sebelum jadwal dan dengan jadwal`.
  public func ledgerPeriod(from first: String, to last: String, withRoster: Bool) -> String {
    "buku catatan, " + (first == last ? first : "\(first) hingga \(last)")
      + (withRoster ? ", sebelum jadwal dan dengan jadwal" : "")
  }

  /// Tidak ada baris yang dihitung.
  public var ledgerIsEmpty: String {
    "buku catatan tidak memiliki baris yang dihitung; jaga ledger add menghitung sebuah jadwal"
  }

  /// `tidak seorang pun berjarak lebih dari 3 dari rata-rata`.
  public func nobodyApart(by amount: String) -> String {
    "tidak seorang pun berjarak lebih dari \(amount) dari rata-rata"
  }

  /// `*: bukan agen rencana`.
  public var ledgerLeft: String { "*: bukan agen rencana" }

  /// `minggu 2026-11-23: ditambahkan, 8 agen`.
  public func ledgerWeek(_ week: String, agents: Int, change: LedgerChange) -> String {
    let became =
      switch change {
      case .added: "ditambahkan"
      case .replaced: "dihitung ulang"
      case .unchanged: "sudah tercatat"
      }
    return "minggu \(week): \(became), \(agents) agen"
  }

  /// `tidak dihitung: …`.
  public func ledgerLacks(notice: Bool, occupancy: Bool) -> String {
    "tidak dihitung: "
      + [
        notice ? "perubahan mendadak (--previous dan --at menyebut dari apa dan kapan)" : nil,
        occupancy ? "kesibukan yang diperkirakan (tidak ada perkiraan kontak, atau --replications adalah 0)" : nil,
      ].compactMap { $0 }.joined(separator: "; ")
  }

  /// `malam milik A017 pada 2026-11: kini 3`.
  public func ledgerCorrected(_ count: LedgerCount, of agent: String, month: String, to value: Double) -> String {
    "\(name(of: count)) milik \(agent) pada \(month): kini \(number(value, places: 4))"
  }

  /// `di buku catatan: B003 malam 3 -> 4`.
  public func ledgerOfSwap(_ agent: String, changes: [String]) -> String {
    "di buku catatan: \(agent) \(changes.joined(separator: ", "))"
  }

  /// Apa yang digambar.
  public var ledgerDrawn: String {
    "berapa agen memiliki berapa banyak: garis tepi sebelum jadwal ini, terisi dengan jadwal ini; tidak seorang pun disebut. Tabelnya menurut urutan rencana"
  }

  /// `dihitung dari 2026-09 hingga 2026-11, …`.
  public func ownLedger(from first: String, to last: String) -> String {
    "dihitung dari \(first) hingga \(last), sebelum jadwal ini dan dengan jadwal ini"
  }
}
