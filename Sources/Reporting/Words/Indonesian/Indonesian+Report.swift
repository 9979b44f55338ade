public import Forecasting
public import Planning
public import Queueing
public import Simulation
public import Workforce

// The report: sentences about this plan.

extension Indonesian {
  private static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
  ]

  /// `1.234,5`.
  public func figure(_ value: Double, places: Int) -> String {
    numeral(DecimalText.fixed(value, places: places)).replacing("-", with: "−")
  }

  /// `Sen 23 Nov 2026`.
  public func day(_ date: CivilDate) -> String { "\(shortName(of: date.weekday)) \(self.date(date))" }

  /// `Sen 23 Nov`.
  public func shortDay(_ date: CivilDate) -> String {
    "\(shortName(of: date.weekday)) \(self.date(date).split(separator: " ").prefix(2).joined(separator: " "))"
  }

  /// `23–29 November 2026`, `30 November–6 Desember 2026`.
  public func period(from first: CivilDate, to last: CivilDate) -> String {
    let (start, end) = (first.parts, last.parts)
    let month = Indonesian.months[start.month - 1]
    let from =
      start.year != end.year
      ? "\(start.day) \(month) \(start.year)" : start.month != end.month ? "\(start.day) \(month)" : "\(start.day)"
    return "\(from)–\(end.day) \(Indonesian.months[end.month - 1]) \(end.year)"
  }

  /// `38,5 jam`.
  public func hours(ofMinutes minutes: Int) -> String { figure(Double(minutes) / 60, places: 1) + " jam" }

  /// `12,0 detik`, `4,2 menit`.
  public func duration(seconds value: Double) -> String {
    value < 100
      ? figure(value, places: 1) + " detik"
      : value < 7200
        ? figure(value / 60, places: 1) + " menit" : figure(value / 3600, places: 1) + " jam"
  }

  /// `Semua aturan wajib ditaati.`
  public func standing(hardBreaches: Int) -> String {
    hardBreaches == 0
      ? "Semua aturan wajib ditaati."
      : "\(whole(hardBreaches)) pelanggaran aturan wajib: jadwal ini tidak boleh dijalankan apa adanya."
  }

  /// `Jadwal apa pun yang dibuat …`.
  public func gap(cost: Double, bound: Double?) -> String {
    guard let bound else {
      return
        "Seberapa jauh jadwal ini dari yang terbaik tidak diketahui: tidak ada catatan pencarian di sampingnya yang membuat jadwal ini dari rencana ini."
    }
    let saving = max(0, cost - bound)
    guard saving >= 0.05 else {
      return "Tidak ada jadwal untuk orang dan aturan ini yang lebih murah: inilah yang terbaik."
    }
    return
      "Jadwal apa pun yang dibuat untuk orang dan aturan ini berbiaya sedikitnya \(figure(bound, places: 1)): dari biaya jadwal "
      + "ini, \(figure(cost, places: 1)), paling banyak \(figure(saving, places: 1)) dapat dihemat "
      + "(\(percent(saving / max(abs(cost), 1), places: 2)))."
  }

  /// `391 giliran, 80 agen`.
  public func size(_ figures: RosterFigures) -> String {
    "\(whole(figures.duties)) giliran, \(whole(figures.agents)) agen"
  }

  /// `kebutuhan agen 257,7, jam kerja 3.222,8, permintaan 8`.
  public func parts(of cost: RosterCost) -> String {
    let parts = [
      ("kebutuhan agen", cost.staffing), ("jam kerja", cost.hours), ("tambahan upah", cost.pay),
      ("permintaan", cost.wishes), ("aturan", cost.rules), ("perubahan", cost.changes),
    ]
    return parts.filter { $0.1 > 0 }.map { "\($0.0) \(figure(Double($0.1) / 1000, places: 1))" }
      .joined(separator: "; ")
  }

  /// `0,1% dari 2.281,4 yang dibutuhkan, pada 24 dari 336 interval`.
  public func shortfall(_ figures: RosterFigures) -> String {
    let share = figures.shortShare.map {
      "\(percent($0, places: 1)) dari \(self.figure(figures.requiredHours, places: 1)) yang dibutuhkan"
    }
    return [share, "pada \(whole(figures.shortIntervals)) dari \(whole(figures.intervals)) interval"].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// `dikabulkan dari 52`.
  public func wishes(_ figures: RosterFigures) -> String { "dikabulkan dari \(whole(figures.wishes))" }

  /// `3 dari 4`.
  public func granted(_ granted: Int, of all: Int) -> String { "\(whole(granted)) dari \(whole(all))" }

  /// `menurut rumus 82,0%`.
  public func expectedLevel(_ share: Double) -> String { "menurut rumus \(percent(share, places: 1))" }

  /// `sasaran 80,0% dalam 20 detik`.
  public func goal(share: Double?, seconds: Double) -> String {
    let within = "dalam \(number(seconds, places: 1)) detik"
    return share.map { "sasaran \(percent($0, places: 1)) \(within)" } ?? "tanpa sasaran, dihitung \(within)"
  }

  /// `tercapai`, `tidak tercapai`, ….
  public func text(for verdict: GoalVerdict) -> String {
    switch verdict {
    case .met: "tercapai"
    case .missed: "tidak tercapai"
    case .undecided: "belum pasti"
    case .noGoal: "tanpa sasaran"
    case .noContacts: "tanpa kontak"
    }
  }

  /// How much was simulated.
  public func simulation(_ result: SimulationResult) -> String {
    "Minggu yang dijadwalkan dimainkan \(whole(result.replications)) kali dengan kontak acak dari prakiraan. ± menunjukkan rentang "
      + "tempat nilai sebenarnya berada dengan peluang 95%"
      + (result.isPrecise ? "." : "; rentang itu belum sesempit yang diminta.")
  }

  /// `selesai dalam 8 jam buka`.
  public func promise(_ time: ServiceGoals.ResponseTime) -> String {
    let hours = number(Double(time.minutes) / 60, places: 1)
    return switch time.clock {
    case .open: "selesai dalam \(hours) jam buka"
    case .elapsed: "selesai dalam \(hours) jam"
    case .week: "selesai sampai akhir minggu"
    }
  }

  /// `4 hari milik 3 agen …`.
  public func changes(days: Int, agents: Int) -> String {
    days == 0
      ? "tidak ada yang berbeda dari jadwal yang diumumkan sebelumnya"
      : "\(whole(days)) hari milik \(whole(agents)) agen berbeda dari jadwal yang diumumkan sebelumnya"
  }

  /// What a drawing shows.
  public func title(_ picture: ReportPicture, queue: String) -> String {
    switch picture {
    case .contactsByDay: "\(queue): kontak per hari"
    case .contactsOfWeek: "\(queue): kontak minggu pertama menurut waktu"
    case .coverage: "\(queue): agen yang ada dan yang dibutuhkan"
    case .netStaffing: "\(queue): agen lebih dan kurang dari kebutuhan"
    case .waits: "\(queue): rata-rata tunggu dalam detik, hasil simulasi"
    }
  }

  /// `Minggu 23–29 November 2026`.
  public func week(from first: CivilDate, to last: CivilDate) -> String { "Minggu \(period(from: first, to: last))" }

  /// `butuh 348,3 jam-agen, ada 359,3`.
  public func queueHours(required: Double, present: Double) -> String {
    "butuh \(figure(required, places: 1)) jam-agen, ada \(figure(present, places: 1))"
  }

  /// `12.345 kontak diperkirakan`.
  public func contacts(_ count: Double) -> String { "\(figure(count, places: 0)) kontak diperkirakan" }

  /// `kurang 2 atau lebih`, `sesuai kebutuhan`.
  public func net(from agents: Double?, isShort: Bool) -> String {
    guard let agents else { return "sesuai kebutuhan" }
    return isShort
      ? "kurang \(number(agents, places: 1)) agen atau lebih" : "lebih \(number(agents, places: 1)) agen atau lebih"
  }

  /// `phone kekurangan agen pada 4 rentang lagi.`
  public func furtherStretches(_ count: Int, queue: String) -> String {
    "\(queue) kekurangan agen pada \(whole(count)) rentang lagi."
  }

  /// `leave`; `tidak terikat kerja`.
  public func text(away reason: Unavailability.Reason) -> String {
    switch reason {
    case .notEmployed: "tidak terikat kerja"
    case .availability: "tidak tersedia"
    case .absence(let kind): kind
    }
  }

  /// `58 bertugas`.
  public func onDutyCount(_ count: Int) -> String { "\(whole(count)) bertugas" }

  /// `4 kali, biaya 12,0`.
  public func findings(_ count: Int, cost: Double?) -> String {
    "\(whole(count)) kali" + (cost.map { ", biaya \(figure($0, places: 1))" } ?? "")
  }

  /// `40 dari 4.032 interval buka dalam riwayat tidak memiliki baris:`.
  public func gaps(missing: Int, ofOpen open: Int) -> String {
    "\(whole(missing)) dari \(whole(open)) interval buka dalam riwayat tidak memiliki baris:"
  }

  /// `Sen 2 Nov 2026: 40 kontak, biasanya 400`.
  public func thin(_ day: HistoryGaps.ThinDay) -> String {
    "\(self.day(day.date)): \(figure(day.contacts, places: 0)) kontak, biasanya \(figure(day.usual, places: 0))"
  }

  /// That what is told of the search is of another roster.
  public var staleResult: String {
    "Hasil di samping jadwal ini dibuat dari rencana lain atau milik jadwal lain, sehingga buktinya tidak berlaku untuk jadwal ini. "
      + "Buat jadwal lagi, atau sebut jadwal awalnya dengan --previous."
  }
}
