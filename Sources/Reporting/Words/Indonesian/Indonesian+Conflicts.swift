public import Planning
public import Workforce

// What keeps a roster from being, or from staying.

extension Indonesian {
  /// Which demand, and that it cannot hold.
  func sentence(_ conflict: LineConflict, agent: Int?, _ names: PlanNames) -> String {
    if conflict.demand == .limits { return "batas-batasnya tidak dapat dipenuhi bersama" }
    return "\(text(conflict.demand, agent: agent, names)) "
      + (conflict.lockFault.map { "tidak dapat dipertahankan: \(text($0))" }
        ?? "tidak dapat dipenuhi bersama hal lain yang disebut")
      + (conflict.rest.map {
        ": istirahat mingguan terpanjang yang tersisa \(length($0.longest)), bukan \(length($0.limit))"
      } ?? "")
  }

  func text(_ demand: LineConflict.Demand, agent: Int?, _ names: PlanNames) -> String {
    let contract = names.contract(ofAgent: agent)
    return switch demand {
    case .rule(let rule): "aturan \(rule.rawValue)"
    case .hours: "jam dibayar kontrak \(contract)"
    case .days: "jumlah hari kontrak \(contract)"
    case .pattern: names.isRotating(agent) ? "rotasi" : "pola mingguan kontrak \(contract)"
    case .sessions: "sesi setiap minggu"
    case .activities: "rentang aktivitas agen"
    case .unavailable(let minutes): "halangan \(text(minutes, names))"
    case .previousRoster: "jadwal sebelumnya"
    case .lock(let day, let isDayOff): "\(isDayOff ? "hari libur" : "giliran") terkunci pada \(names.date(day))"
    case .shifts: "shift kontrak \(contract)"
    case .limits: "batas-batas"
    }
  }

  /// `dari 23 Nov 2026 00.00 sampai 24 Nov 2026 00.00`: as far as the horizon goes.
  private func text(_ minutes: Range<Int>, _ names: PlanNames) -> String {
    let shown = minutes.clamped(to: 0..<names.plan.grid.horizonMinutes)
    return "dari \(names.time(shown.lowerBound)) sampai \(names.time(shown.upperBound))"
  }

  private func text(_ fault: LineConflict.LockFault) -> String {
    switch fault {
    case .dayAsksForDuty: "hari itu menuntut giliran"
    case .missingSkill: "agen tidak memiliki keterampilan untuk antreannya"
    case .foreignShift: "kontraknya tidak memiliki shift itu"
    case .unknownShape: "rencana tidak memiliki shift, waktu mulai, lama, istirahat atau sesi seperti itu"
    }
  }

  func text(_ fault: StretchFault) -> String {
    switch fault {
    case .short(let limit): "paling sedikit \(length(limit)) sekaligus"
    case .long(let limit): "paling lama \(length(limit)) sekaligus"
    case .begin(let step):
      "yang sesudah antrean lain hanya boleh mulai pada kelipatan \(length(step)) sejak tengah malam"
    }
  }

  /// Breaches of a roster to start from that are told one by one.
  private static let told = 5

  /// Five of them, then how many more.
  public func sentences(forEarlierRoster breaches: [Finding], in plan: Plan) -> [String] {
    let told = breaches.prefix(Indonesian.told).map {
      "jadwal awal melanggar \($0.rule.rawValue): \(sentence(for: $0, in: plan))"
    }
    let more = breaches.count - told.count
    return told + (more > 0 ? ["jadwal awal melanggar \(whole(more)) aturan wajib lagi"] : [])
  }

  /// A line a breach.
  public func text(for refusal: RosterRefusal, in plan: Plan) -> String {
    (["jadwal yang ditemukan melanggar aturan wajib dan ditolak; ini kesalahan program:"]
      + refusal.findings.map { "  \($0.rule.rawValue): \(sentence(for: $0, in: plan))" }).joined(separator: "\n")
  }
}
