public import Planning
public import Workforce

// Two rosters side by side, and what agents are told of it.

extension Indonesian {
  /// `kedua jadwal sama: tidak ada yang perlu diberi tahu`.
  public var noDifference: String { "kedua jadwal sama: tidak ada yang perlu diberi tahu" }

  /// `3 hari dari 2 agen berbeda, dari 8 agen seluruhnya; yang pertama mulai Sen 23 Nov 2026 08.00`.
  public func difference(days: Int, agents: Int, of all: Int, from moment: String) -> String {
    "\(whole(days)) hari milik \(whole(agents)) agen berbeda, dari \(whole(all)) agen seluruhnya; yang pertama mulai \(moment)"
  }

  /// `agen A17, perlu diberi tahu sebelum Sen 23 Nov 2026 08.00`.
  public func told(_ agent: String, before moment: String, isOfPlan: Bool) -> String {
    "agen \(agent)\(isOfPlan ? "" : ", yang tidak ada dalam rencana"), perlu diberi tahu sebelum \(moment)"
  }

  /// `berpindah waktu, antrean lain`.
  public func text(for aspects: [RosterChange.Aspect]) -> String {
    aspects.map { aspect in
      switch aspect {
      case .added: "ditambah"
      case .gone: "dihapus"
      case .moved: "berpindah waktu"
      case .shift: "shift lain"
      case .queue: "antrean lain"
      case .sessions: "sesi lain"
      case .breaks: "istirahat lain"
      }
    }.joined(separator: ", ")
  }

  /// `->`.
  public var becomes: String { "->" }

  /// `Putri Kusuma, jadwal Anda 23–29 November 2026 berubah. Perubahan mulai berlaku Sen 23 Nov 2026 08.00.`
  public func letterOpening(
    to name: String, from first: CivilDate, to last: CivilDate, firstChange moment: String
  ) -> String {
    "\(name), jadwal Anda \(period(from: first, to: last)) berubah. Perubahan mulai berlaku \(moment)."
  }

  /// `Senin 23 Nov 2026: Anda bekerja 08.00–16.30 (early); sebelumnya 10.30–19.00 (late).`
  public func letter(on day: String, now: String?, before: String?) -> String {
    let does = now.map { "Anda bekerja \($0)" } ?? "Anda libur"
    return "\(day): \(does); sebelumnya \(before ?? "libur")."
  }

  /// `Senin 23 Nov 2026: Anda bekerja 08.00–16.30 (early), seperti sebelumnya.`
  public func letter(on day: String, atTimesAsTold duty: String) -> String {
    "\(day): Anda bekerja \(duty), seperti sebelumnya."
  }

  /// `Istirahat Anda sekarang: istirahat makan 12.00–12.30 (tidak dibayar).`
  public func letter(breaks: [String]) -> String {
    breaks.isEmpty ? "Sekarang tidak ada istirahat." : "Istirahat Anda sekarang: \(breaks.joined(separator: ", "))."
  }

  /// `Sesi Anda sekarang: coaching 10.00–10.30.`
  public func letter(sessions: [String]) -> String {
    sessions.isEmpty ? "Sekarang tidak ada sesi." : "Sesi Anda sekarang: \(sessions.joined(separator: ", "))."
  }

  /// `Anda sekarang melayani chat.`
  public func letter(queues: String) -> String { "Anda sekarang melayani \(queues)." }

  /// `Hari lain tidak berubah.`
  public var letterEnd: String { "Hari lain tidak berubah." }
}
