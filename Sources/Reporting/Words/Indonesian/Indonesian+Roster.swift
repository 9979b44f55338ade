public import Workforce

// Drawings of a roster, and calendars.

extension Indonesian {
  private static let weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]

  /// `Senin`.
  func name(of weekday: Weekday) -> String { Indonesian.weekdays[weekday.index] }

  /// `Sen`.
  public func shortName(of weekday: Weekday) -> String { String(name(of: weekday).prefix(3)) }

  /// `m` for a meal, `s` for a short break.
  public func letter(for kind: BreakRule.Kind) -> String {
    switch kind {
    case .meal: "m"
    case .rest: "s"
    case .gap: "j"
    }
  }

  /// `█ bekerja   m istirahat makan   s istirahat singkat`.
  public var barLegend: String { "█ bekerja   m istirahat makan   s istirahat singkat" }

  /// The sign.
  public var sessionLegend: String { "▒ sesi" }

  /// The sign.
  public var changeLegend: String { "▓ kerja untuk antrean lain" }

  /// `21 dari 30 agen bertugas`.
  public func onDuty(_ agents: Int, of all: Int) -> String { "\(whole(agents)) dari \(whole(all)) agen bertugas" }

  /// `agen A17`.
  public func heading(ofAgent agent: String) -> String { "agen \(agent)" }

  /// `tim north: 4 agen`.
  public func heading(ofTeam team: String, agents: Int) -> String { "tim \(team): \(whole(agents)) agen" }

  /// `kontrak full-time: 5 giliran, 40 jam dibayar`.
  public func horizon(contract: String, duties: Int, paidMinutes: Int) -> String {
    "kontrak \(contract): \(whole(duties)) giliran, \(length(paidMinutes)) dibayar"
  }

  /// `rata-rata`.
  public var expectedLabel: String { "rata-rata" }

  /// `butuh`.
  public var requiredLabel: String { "butuh" }

  /// `ada`.
  public var presentLabel: String { "ada" }

  /// `phone: tidak butuh siapa pun, tidak ada siapa pun`.
  public func nobody(onQueue queue: String) -> String { "\(queue): tidak butuh siapa pun, tidak ada siapa pun" }

  /// `phone: butuh 80,0 jam-agen, ada 82,5, kurang 1,0 (-), lebih 3,5 (+), puncak 12 agen`.
  public func staffing(ofQueue queue: String, _ day: QueueDay) -> String {
    func hours(_ value: Double) -> String { numeral(DecimalText.fixed(value, places: 1)) }
    let aside = day.expected.map { " (\(hours($0)) untuk kontak rata-rata)" } ?? ""
    let priced = day.poorServiceCost.map { "; biaya layanan buruk \(hours($0))" } ?? ""
    return "\(queue): butuh \(hours(day.required)) jam-agen\(aside), ada \(hours(day.present)), "
      + "kurang \(hours(day.short)) (-), lebih \(hours(day.over)) (+), puncak \(number(day.peakAgents, places: 1)) agen\(priced)"
  }

  /// `lead: butuh 12,0 jam-agen, hadir 30,5, kurang 0,5`.
  public func people(ofTier tier: String, needed: Double, present: Double, missing: Double) -> String {
    func hours(_ value: Double) -> String { numeral(DecimalText.fixed(value, places: 1)) }
    return "\(tier): butuh \(hours(needed)) jam-agen, hadir \(hours(present)), kurang \(hours(missing))"
  }

  /// `istirahat makan 12.00–12.30 (tidak dibayar)`.
  public func calendarBreak(_ kind: BreakRule.Kind, times: String, isPaid: Bool) -> String {
    let word =
      switch kind {
      case .meal: "istirahat makan"
      case .rest: "istirahat singkat"
      case .gap: "jeda"
      }
    return "\(word) \(times) (\(isPaid ? "dibayar" : "tidak dibayar"))"
  }

  /// `siaga`.
  public var onCallLabel: String { "siaga" }

  /// `8 jam dibayar`.
  public func calendarPaid(minutes: Int) -> String { "\(length(minutes)) dibayar" }
}
