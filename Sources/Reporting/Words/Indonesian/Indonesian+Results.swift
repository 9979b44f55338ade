public import Planning
public import Workforce

// A result as a whole.

extension Indonesian {
  /// `Example support, 23 Nov 2026 sampai 29 Nov 2026`.
  public func heading(ofPlan name: String, from first: String, to last: String) -> String {
    "\(name), \(first) sampai \(last)"
  }

  /// `hasil`, `jadwal`, `biaya`, ….
  public func label(_ row: SummaryRow) -> String {
    switch row {
    case .outcome: "hasil"
    case .roster: "jadwal"
    case .cost: "biaya"
    case .pay: "upah"
    case .bound: "batas bawah"
    case .pooling: "gabungan"
    case .work: "pencarian"
    case .short: "kurang"
    case .over: "lebih"
    case .done: "selesai"
    case .limits: "batas"
    case .wishes: "permintaan"
    case .changes: "perubahan"
    }
  }

  /// `semua aturan wajib ditaati`.
  public func text(for status: SolutionStatus) -> String {
    switch status {
    case .feasible: "semua aturan wajib ditaati"
    case .infeasible: "ada aturan wajib yang dilanggar"
    case .absent: "tidak ada jadwal"
    }
  }

  /// `waktu habis`.
  public func text(for reason: TerminationReason) -> String {
    switch reason {
    case .provedOptimal: "terbukti yang terbaik"
    case .provedInfeasible: "tidak ada jadwal yang menaati semua aturan wajib"
    case .gapReached: "celah yang diminta tercapai"
    case .timeLimit: "waktu habis"
    case .iterationLimit: "iterasi yang diminta selesai"
    case .stalled: "pencarian tidak menemukan yang lebih baik"
    case .cancelled: "dihentikan oleh pengguna"
    }
  }

  /// `30 agen, 146 giliran, 1.095 jam dibayar`.
  public func rosterSize(agents: Int, duties: Int, paidHours: Double) -> String {
    "\(whole(agents)) agen, \(whole(duties)) giliran, \(number(paidHours, places: 1)) jam dibayar"
  }

  /// `12 = agen 8 + jam kerja 2 + permintaan 1 + aturan 1`.
  public func text(for cost: RosterCost, places: Int) -> String {
    func amount(_ thousandths: Int) -> String { number(Double(thousandths) / 1000, places: places) }
    return
      "\(amount(cost.total)) = kebutuhan agen \(amount(cost.staffing)) + jam kerja \(amount(cost.hours))"
      + (cost.pay > 0 ? " + tambahan upah \(amount(cost.pay))" : "") + " + permintaan "
      + "\(amount(cost.wishes)) + aturan \(amount(cost.rules))"
      + (cost.changes > 0 ? " + perubahan \(amount(cost.changes))" : "")
  }

  /// `12,5 = jam kerja 10 + night 2 + transport 0,5`.
  public func text(for pay: PayFigures) -> String {
    func amount(_ thousandths: Int) -> String { number(Double(thousandths) / 1000, places: 1) }
    return
      (["\(amount(pay.total)) = jam kerja \(amount(pay.hours))"]
      + pay.lines.map { "\($0.id) \(amount($0.thousandths))" }).joined(separator: " + ")
  }

  /// `tidak ada jadwal yang lebih murah dari 11; celah 8,33%`.
  public func text(for objective: ObjectiveInterval) -> String {
    guard let bound = objective.lowerBound, let gap = objective.relativeGap else { return "tidak ada yang terbukti" }
    return "tidak ada jadwal yang lebih murah dari \(number(bound, places: 1)); celah "
      + "\(numeral(DecimalText.fixed(100 * gap, places: 2)))%"
  }

  /// `40 iterasi, 900 kolom, 12 program linear, 3,2 detik`.
  public func text(for work: SolveWork) -> String {
    "\(whole(work.iterations)) iterasi, \(whole(work.columns)) kolom, \(whole(work.linearProgrammes)) program linear, "
      + "\(number(work.seconds, places: 1)) detik"
  }

  /// `putaran 2: biaya 4.159,3, paling sedikit 3.931,8 untuk kebutuhannya; di bawah sasaran: social 16.00–20.00 sebesar 2,1 poin`.
  public func text(for round: CalibrationRound, number: Int, in plan: Plan) -> String {
    let bound = round.bound.map { ", paling sedikit \(self.number($0, places: 1)) untuk kebutuhannya" } ?? ""
    return "putaran \(number): biaya \(self.number(round.cost, places: 1))\(bound); "
      + (round.missed.isEmpty
        ? "semua sasaran tercapai dalam simulasi"
        : "di bawah sasaran dalam simulasi: " + missed(of: round, in: plan, points: "poin", more: "lagi"))
  }

  /// `3 dari 400 jam-agen (0,8%), pada 9 dari 672 interval`.
  public func shortfall(hours: Double, ofRequired required: Double, intervals: Int, ofAll all: Int) -> String {
    let share = required > 0 ? " (\(numeral(DecimalText.fixed(100 * hours / required, places: 1)))%)" : ""
    return
      "\(number(hours, places: 1)) dari \(number(required, places: 1)) jam-agen\(share), pada \(whole(intervals)) dari "
      + "\(whole(all)) interval"
  }

  /// `12,5 jam-agen`.
  public func surplus(hours: Double) -> String {
    "\(number(hours, places: 1)) jam-agen"
  }

  /// `files: 47,5 dari 60 jam, tersisa 12,5 jam`.
  public func work(ofQueue queue: String, hours: Double, left: Double) -> String {
    "\(queue): \(number(hours - left, places: 1)) dari \(number(hours, places: 1)) jam"
      + (left >= 0.05 ? ", tersisa \(number(left, places: 1)) jam" : "")
  }

  /// `17 dari 20 dikabulkan`.
  public func wishes(granted: Int, of all: Int) -> String {
    "\(whole(granted)) dari \(whole(all)) dikabulkan"
  }

  /// `4 dari 210 hari; 30 terkunci`.
  public func changes(_ changed: Int, ofDays days: Int, locked: Int) -> String {
    "\(whole(changed)) dari \(whole(days)) hari" + (locked > 0 ? "; \(whole(locked)) terkunci" : "")
  }

  /// `peringatan`.
  public var warningsHeading: String { "peringatan" }

  /// `aturan yang dilanggar dan permintaan yang tidak dikabulkan`.
  public var tallyHeading: String { "aturan yang dilanggar dan permintaan yang tidak dikabulkan" }

  /// `wajib` or `lunak`.
  public func hardness(isHard: Bool) -> String { isHard ? "wajib" : "lunak" }

  /// `3×, 90 menit, biaya 4,5`.
  public func tally(count: Int, amount: Amount, cost: Double?) -> String {
    "\(whole(count))×"
      + (amount.unit == .times ? "" : ", \(text(for: amount))")
      + (cost.map { ", biaya \(number($0, places: 1))" } ?? "")
  }

  /// `1 giliran`, `90 menit`, `0,5 agen`.
  private func text(for amount: Amount) -> String {
    let noun =
      switch amount.unit {
      case .minutes: "menit"
      case .days: "hari"
      case .weekends: "akhir pekan"
      case .nights: "malam"
      case .times: "kali"
      case .breaks: "istirahat"
      case .duties: "giliran"
      case .agents: "agen"
      case .agentIntervals: "interval-agen"
      case .conflicts: "pertentangan"
      }
    return "\(number(amount.value, places: 1)) \(noun)"
  }

  /// `semua aturan wajib ditaati`, `2 pelanggaran aturan wajib`.
  public func verdict(hardBreaches: Int) -> String {
    hardBreaches == 0 ? text(for: SolutionStatus.feasible) : "\(whole(hardBreaches)) pelanggaran aturan wajib"
  }

  /// `1 temuan lunak`.
  public func softFindings(_ count: Int) -> String { "\(whole(count)) temuan lunak" }

  /// `dan 4 lagi`.
  public func more(_ count: Int) -> String { "dan \(whole(count)) lagi" }

  /// `kesalahan: tidak ada jadwal yang menaati semua aturan wajib; tidak ada yang ditulis`.
  public func noRoster(isProven: Bool) -> String {
    isProven
      ? "kesalahan: tidak ada jadwal yang menaati semua aturan wajib; tidak ada yang ditulis"
      : "kesalahan: belum ditemukan jadwal yang menaati semua aturan wajib; tidak ada yang ditulis"
  }

  /// `Berikutnya: jaga advise my-centre menunjukkan …`.
  public func nextStep(isShort: Bool, isCutOff: Bool, folder: String) -> String {
    if isShort {
      return
        "Berikutnya: jaga advise \(folder) menunjukkan penghematan dari satu rekrutan, keterampilan, waktu mulai lain, atau aturan yang dihapus di tempat agen kurang."
    }
    if isCutOff { return "Berikutnya: --time-limit yang lebih panjang mungkin menemukan jadwal yang lebih murah." }
    return
      "Berikutnya: jaga show \(folder) menggambar jadwal, jaga simulate \(folder) memainkannya, jaga report \(folder) membuat laporannya."
  }

  /// `my-centre tidak bermasalah: 2 antrean, 30 agen, 1 minggu mulai 23 Nov 2026`.
  public func sentence(forSoundPlan plan: Plan, in folder: String) -> String {
    "\(folder) tidak bermasalah: \(whole(plan.queues.count)) antrean, \(whole(plan.agents.count)) agen, "
      + "\(plan.grid.weekCount) minggu mulai \(date(plan.grid.firstDay))"
  }

  /// `Yang dihasilkan tiap bagian pencarian`.
  public var searchTitle: String {
    "Yang dihasilkan tiap bagian pencarian, dalam detik satu utas; tiap pencari menghitung penghematan pada jadwalnya sendiri:"
  }

  /// `bagian`, `percobaan`.
  public var searchHeadings:
    (
      part: String, tried: String, saved: String, raised: String, seconds: String, rate: String
    )
  { ("bagian", "percobaan", "dihemat", "batas naik", "detik", "dihemat/detik") }
}
