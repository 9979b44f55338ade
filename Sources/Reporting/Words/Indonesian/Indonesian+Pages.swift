public import Workforce

// Agents' pages.

extension Indonesian {
  /// `Jadwal`, `Hari ini`, ….
  public func label(_ label: PageLabel) -> String {
    switch label {
    case .title: "Jadwal"
    case .today: "Hari ini"
    case .next: "Berikutnya"
    case .dayOff: "hari libur"
    case .wishes: "Permintaan"
    case .granted: "dikabulkan"
    case .days: "Hari"
    case .total: "Seluruhnya"
    case .ledger: "Sejauh ini"
    case .note:
      "Halaman ini hanya untuk Anda: siapa pun yang memiliki alamatnya dapat membacanya. Jika ada yang keliru, hubungi perencana Anda."
    case .index: "Halaman agen"
    case .indexNote:
      "Hanya untuk perencana: daftar ini menuju semua halaman. Terbitkan folder halaman, jangan folder ini, dan kirim kepada tiap agen satu alamat miliknya."
    case .agent: "Agen"
    case .team: "Tim"
    case .page: "Halaman"
    }
  }

  /// `Senin`.
  public func longName(of weekday: Weekday) -> String { name(of: weekday) }

  /// `Waktu menurut zona Asia/Jakarta.`
  public func zone(_ identifier: String) -> String { "Waktu menurut zona \(identifier)." }

  /// `Waktu untuk kontrak jauh menurut zona Asia/Jayapura.`
  public func zone(_ identifier: String, ofContracts contracts: [String]) -> String {
    "Waktu untuk kontrak \(contracts.joined(separator: ", ")) menurut zona \(identifier)."
  }

  /// `bekerja: phone, chat`.
  public func working(onQueues queues: [String]) -> String { "bekerja: \(queues.joined(separator: ", "))" }

  /// `istirahat makan, tidak dibayar`.
  public func pause(_ kind: BreakRule.Kind, isPaid: Bool) -> String {
    let word =
      switch kind {
      case .meal: "istirahat makan"
      case .rest: "istirahat singkat"
      case .gap: "jeda"
      }
    return "\(word), \(isPaid ? "dibayar" : "tidak dibayar")"
  }

  /// `tidak hadir (leave)`.
  public func absent(_ kind: String) -> String { "tidak hadir (\(kind))" }

  /// `8 jam dibayar`.
  public func paid(minutes: Int) -> String { calendarPaid(minutes: minutes) }

  /// `5 giliran, 40 jam dibayar`.
  public func total(duties: Int, paidMinutes: Int) -> String {
    "\(whole(duties)) giliran, \(length(paidMinutes)) dibayar"
  }

  /// `shift early pada 23 Nov 2026, diinginkan`.
  public func wish(_ wish: Wish, of agent: Int, in plan: Plan) -> String {
    "\(text(wish.target, PlanNames(plan: plan, words: self, agent: agent))), \(wish.isWanted ? "diinginkan" : "dihindari")"
  }

  /// `tidak dikabulkan`.
  public func refusal(ofWish amount: Amount) -> String { refusal(amount) }
}
