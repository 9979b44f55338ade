public import Forecasting
public import Planning
public import Workforce

// Contacts expected.

extension Indonesian {
  /// What is odd about the contacts expected.
  public func sentence(for warning: ContactWarning, in plan: Plan) -> String {
    switch warning {
    case .reading(let sentence): translation(of: sentence)
    case .forecasting(let warning): sentence(for: warning)
    case .notUpdated(let queue, let day):
      "riwayat antrean [\(plan.queues[queue].id)] belum memuat apa pun tentang \(date(day)); hari itu tidak diperbarui"
    case .quantileUnused: "kuantil kebutuhan tidak dipakai: prakiraan dari luar tidak memiliki kuantil"
    }
  }

  /// What is odd about a queue's history, and what was done about it.
  public func sentence(for warning: ForecastWarning) -> String {
    let queue = "antrean (\(warning.queue))"
    func listed(_ dates: [CivilDate]) -> String { dates.map(date).joined(separator: ", ") }
    return switch warning.facts {
    case .noHistory(let firstDay):
      "\(queue) tidak memiliki riwayat sebelum \(date(firstDay)); tidak ada kontak yang diperkirakan"
    case .onlyZeros: "\(queue) belum pernah menerima kontak; tidak ada yang diperkirakan"
    case .shortHistory(let observed, let span):
      "\(queue) memiliki \(observed) hari riwayat dalam \(span) hari; pola mingguan baru tampak dari sedikitnya dua minggu"
    case .unseenWeekdays(let weekdays):
      "\(queue) belum pernah tercatat pada hari \(weekdays.map(name).joined(separator: ", ")); rata-rata hari lain dipakai"
    case .endsEarly(let last, let unrecorded, let firstDay):
      "riwayat \(queue) berakhir \(date(last)), \(unrecorded) hari sebelum \(date(firstDay))"
    case .unusualDays(let dates): "\(queue) memiliki hari yang tidak seperti biasanya: \(listed(dates))"
    case .noHandlingTime(let seconds):
      "riwayat \(queue) tidak memuat waktu penanganan; dipakai \(Int(seconds)) detik"
    case .levelShift(let factor, let day):
      "tingkat \(queue) berubah \(Int(((factor - 1) * 100).rounded()))% pada \(date(day)); yang sebelumnya disesuaikan ke tingkat baru"
    case .outages(let dates):
      "\(queue) memiliki interval tanpa kontak yang tampak seperti gangguan pada \(listed(dates))"
    case .biasedHours(let hours, let bias):
      "\(queue) hanya menerima sedikit kontak pada "
        + hours.map { span(clock(60 * $0.lowerBound), clock(60 * $0.upperBound)) }.joined(separator: ", ")
        + ": prakiraan yang lalu \(Int((abs(bias) * 100).rounded()))% terlalu \(bias > 0 ? "tinggi" : "rendah") di situ"
    case .unlearnedSpecialDay(let name, let day):
      "\(queue) belum pernah mengalami hari bernama (\(name)) sebelum \(date(day)); hari itu dibiarkan apa adanya"
    }
  }

  /// Why a model was used.
  public func sentence(for choice: ModelChoice) -> String {
    switch choice {
    case .shortHistory(let days, let needed):
      "\(days) hari riwayat terlalu sedikit untuk menilai model (dibutuhkan \(needed))"
    case .askedFor: "diminta"
    case .byErrors(let best):
      "setiap model berbobot menurut galatnya pada titik awal yang lalu; \(best?.rawValue ?? "tidak ada yang") paling berbobot"
    }
  }

  /// `0 kontak padahal sekitar 80 diharapkan: tidak dipelajari`.
  public func sentence(for part: UnusualPart) -> String {
    let counts =
      "\(whole(Int(part.actual.rounded()))) kontak padahal sekitar \(whole(Int(part.expected.rounded()))) diharapkan"
    return part.setAside ? "\(counts): tidak dipelajari" : "\(counts): tetap dipakai"
  }

  /// `Idul Fitri`, `sesudah Idul Fitri`.
  public func name(of day: DayFactor) -> String {
    guard day.offset != 0 else { return day.name }
    return (day.offset < 0 ? "sebelum " : "sesudah ") + (day.name.isEmpty ? "hari tanpa kontak" : day.name)
  }

  /// `berkas: 60,0 jam pekerjaan, yang tidak datang dari kontak`.
  public func expectedWork(ofQueue queue: String, hours: Double) -> String {
    "\(queue): \(tenths(hours)) jam pekerjaan, yang tidak datang dari kontak"
  }

  /// `phone: 1.234,5 kontak, terbanyak pada 23 Nov 2026 (210,0); combination`.
  public func expected(
    ofQueue queue: String, contacts: Double, busiestDay: String, itsContacts: Double, model: String?
  ) -> String {
    "\(queue): \(tenths(contacts)) kontak, terbanyak pada \(busiestDay) (\(tenths(itsContacts))); "
      + (model ?? "prakiraan dari luar")
  }

  /// `alasan`, `bobot`, ….
  public func heading(_ heading: ForecastHeading) -> String {
    switch heading {
    case .reason: "alasan"
    case .weights: "bobot"
    case .unusual: "yang tidak biasa dalam riwayat"
    case .specialDays: "hari khusus"
    case .handlingTime: "waktu penanganan"
    case .update: "pembaruan"
    case .adjustments: "penyesuaian"
    }
  }

  /// `1 Sep 2026 06.00–08.00 gangguan: …`.
  public func unusual(on date: String, from: String?, to: String?, kind: String, reason: String) -> String {
    let times = from.flatMap { from in to.map { " \(span(from, $0))" } } ?? ""
    let word =
      switch UnusualPart.Kind(rawValue: kind) {
      case .outage: "gangguan"
      case .oddDay: "hari janggal"
      case nil: kind
      }
    return "\(date)\(times) \(word): \(reason)"
  }

  /// `sampai 23 Nov 2026 10.30 datang 383,0 kontak …`.
  public func update(
    until: String, came: Double, cameExpected: Double, restBefore: Double, restAfter: Double
  ) -> String {
    let seen = "sampai \(until) datang \(tenths(came)) kontak, padahal \(tenths(cameExpected)) diharapkan; "
    guard restBefore > 0 else { return seen + "hari itu tidak ada lagi yang diharapkan" }
    let change = 100 * (restAfter / restBefore - 1)
    guard abs(change) >= 0.05 else { return seen + "sisa hari tetap seperti semula" }
    return seen
      + "sisa hari kini diperkirakan \(tenths(abs(change)))% lebih \(change < 0 ? "rendah" : "tinggi") "
      + "(\(tenths(restAfter)) kontak, bukan \(tenths(restBefore)))"
  }

  /// `23 Nov 2026 sampai 24 Nov 2026 percent +10: 400,0 -> 440,0 kontak; Mailing (Ann)`.
  public func adjustment(
    from: String, to end: String, action: String, effect: String, reason: String, author: String
  ) -> String { "\(from) sampai \(end) \(action): \(effect); \(reason) (\(author))" }

  /// `400,0 -> 440,0 kontak`.
  public func contacts(before: Double, after: Double) -> String { "\(tenths(before)) -> \(tenths(after)) kontak" }

  /// `312,4 detik per kontak: bicara 210,0, tahan 30,2, penyelesaian 72,2`.
  public func handling(seconds: Double, parts: [(part: HandlingPart, seconds: Double)]) -> String {
    "\(tenths(seconds)) detik per kontak: "
      + parts.map { "\(name(of: $0.part)) \(tenths($0.seconds))" }.joined(separator: "; ")
  }

  /// `bicara`, `tahan`, `penyelesaian`.
  public func name(of part: HandlingPart) -> String {
    switch part {
    case .talk: "bicara"
    case .hold: "tahan"
    case .wrapUp: "penyelesaian"
    }
  }

  /// `240,0 -> 216,0 detik per kontak`.
  public func handling(before: Double, after: Double) -> String {
    "\(tenths(before)) -> \(tenths(after)) detik per kontak"
  }

  /// `phone: 10 titik awal, 1 Sep 2026 sampai 12 Okt 2026`.
  public func backtest(ofQueue queue: String, origins: [String]) -> String {
    let first = origins.first ?? ""
    let span = origins.count == 1 ? first : "\(first) sampai \(origins.last ?? "")"
    return "\(queue): \(origins.count) titik awal, \(span)"
  }

  /// `1 hari`, `8-14 hari`, `09.00`.
  public func label(ofErrors label: String) -> String {
    let words = label.split(separator: " ")
    if words.count == 2, words[1] == "day" || words[1] == "days" { return "\(words[0]) hari" }
    return written(label)
  }

  /// `uji mundur …`.
  public func backtest(below text: String) -> String { "uji mundur \(text)" }

  /// `semua jarak waktu`, `combination, menurut jarak waktu`.
  public func title(of part: BacktestPart) -> String {
    switch part {
    case .allLeads: "semua jarak waktu"
    case .byLead(let model): "\(model), menurut jarak waktu"
    case .byHour(let model): "\(model), menurut jam"
    }
  }
}
