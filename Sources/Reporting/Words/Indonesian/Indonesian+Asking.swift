public import PlanModel

// Absences that are asked for.

extension Indonesian {
  /// `2026-11-24 sampai 2026-11-26`.
  public func period(from: String, to: String) -> String { "\(from) sampai \(to)" }

  /// `dikabulkan: A017 tidak masuk …`.
  public func verdict(ofAbsence agent: String, dates: String, kind: String, isGranted: Bool) -> String {
    "\(isGranted ? "dikabulkan" : "ditolak"): \(agent) tidak masuk \(dates), \(kind)"
  }

  /// `dihitung 3 hari kerja: …`.
  public func counted(_ amount: String, as counting: AbsenceKindDraft.Counting, dates: String) -> String {
    if counting == .nothing { return "tidak dihitung" }
    return dates.isEmpty ? "dihitung \(amount) \(unit(counting))" : "dihitung \(amount) \(unit(counting)): \(dates)"
  }

  private func unit(_ counting: AbsenceKindDraft.Counting) -> String {
    switch counting {
    case .hours: "jam"
    case .calendarDays: "hari kalender"
    case .workingDays, .nothing: "hari kerja"
    }
  }

  /// `dari tim Merah paling banyak 2 boleh tidak masuk`.
  public func limit(most: String, teams: String?, contracts: String?, skills: String?, kinds: String?) -> String {
    let whom = [
      teams.map { "tim \($0)" }, contracts.map { "kontrak \($0)" }, skills.map { "keterampilan \($0)" },
    ].compactMap { $0 }
    return (whom.isEmpty ? "dari semua" : "dari \(whom.joined(separator: ", "))")
      + " paling banyak \(most) boleh tidak masuk" + (kinds.map { " (\($0))" } ?? "")
  }

  /// `2 orang lain tidak masuk …`.
  public func excess(of limit: String, away: Int, dates: String) -> String {
    "\(away) orang lain tidak masuk \(dates): \(limit)"
  }

  /// `leave …: jatah 12 hari kerja, …`.
  public func balance(
    of kind: String, period: String, counting: AbsenceKindDraft.Counting,
    amounts: (due: String, carried: String?, taken: String, asked: String, left: String), isOverdrawn: Bool
  ) -> String {
    "\(kind) \(period): jatah \(amounts.due) \(unit(counting))"
      + (amounts.carried.map { ", bawaan \($0)" } ?? "")
      + ", terpakai \(amounts.taken), diminta \(amounts.asked), sisa \(amounts.left)"
      + (isOverdrawn ? ": tidak cukup" : "")
  }

  /// `tidak ada jatah leave untuk …`.
  public func noBalance(of kind: String, dates: String) -> String { "tidak ada jatah \(kind) untuk \(dates)" }

  /// `sudah tidak masuk …`.
  public func alreadyAway(_ dates: String) -> String { "sudah tercatat tidak masuk \(dates)" }

  /// `tidak bekerja di sini pada hari-hari itu`.
  public var notEmployedThen: String { "tidak dalam masa kerja pada hari-hari itu" }

  /// `mengambil dari jadwal: …`.
  public func takesDuty(_ duty: String) -> String { "mengambil dari jadwal: \(duty)" }

  /// `mengambil dari jadwal 13.00-15.00 dari …`.
  public func takesPart(_ times: String, of duty: String) -> String {
    "mengambil dari jadwal \(times) dari \(duty); selebihnya tetap dikerjakan"
  }

  /// `phone kurang 6,5 jam-agen …`.
  public func lack(of queue: String, date: String, more: String, before: String?, at stretches: [String]) -> String {
    "\(queue) kurang \(more) jam-agen pada \(date)"
      + (before.map { ", di samping \($0) yang memang sudah kurang" } ?? "")
      + (stretches.isEmpty ? "" : ": \(stretches.joined(separator: ", "))")
  }

  /// `kekurangan 6,5 jam-agen melebihi …`.
  public func tooShort(_ hours: String, allowed: String) -> String {
    "kekurangan \(hours) jam-agen seluruhnya melebihi \(allowed) yang diperbolehkan (--allow-short)"
  }

  /// `tidak ada antrean yang kekurangan`.
  public func noLack(isRostered: Bool) -> String {
    isRostered
      ? "tidak ada antrean yang kekurangan dalam jadwal" : "tidak ada antrean yang kekurangan jam kerja orang"
  }

  /// `antrean dinilai …`.
  public func judgedBy(roster: Bool) -> String {
    roster
      ? "antrean dinilai menurut jadwal, dengan semua orang lain tetap"
      : "antrean dinilai menurut jam kerja orang terhadap kebutuhan, hari demi hari; jadwal bisa kekurangan lebih banyak"
  }

  /// `antrean tidak diketahui pada …`.
  public func unknownCover(_ dates: String) -> String { "keadaan antrean tidak diketahui pada \(dates)" }

  /// `tanpa pengganti biaya jadwal naik …`.
  public func costAlone(_ cost: String) -> String { "tanpa pengganti biaya jadwal bertambah \(cost)" }

  /// `setelah perencanaan ulang kecil …`.
  public func remedy(more: String, cost: String, days: Int) -> String {
    "setelah perencanaan ulang kecil (\(days) hari agen berubah) kekurangan bertambah \(more) jam-agen dan biaya bertambah \(cost): jaga replan"
  }

  /// `sisa jadwal melanggar aturan`.
  public var noLegalRoster: String {
    "sisa jadwal melanggar aturan, dan perencanaan ulang kecil tidak memperbaikinya"
  }

  /// `ditambahkan ke absences.csv`.
  public func added(to file: String) -> String { "ditambahkan ke \(file)" }

  /// `sudah ada dalam waiting.csv`.
  public func waitsAlready(in file: String) -> String { "sudah ada dalam \(file)" }

  /// `3 menunggu, 1 dapat dikabulkan`.
  public func waiting(_ count: Int, grantable: Int) -> String {
    count == 0
      ? "tidak ada yang menunggu" : "\(count) menunggu, \(grantable) dapat dikabulkan sekarang, menurut urutan ini"
  }

  /// `1. A017 2026-11-24, leave: dapat dikabulkan sekarang`.
  public func place(
    _ number: Int, of agent: String, dates: String, kind: String, askedAt: String?, isGrantable: Bool
  ) -> String {
    "\(number). \(agent) \(dates), \(kind)" + (askedAt.map { ", diminta \($0)" } ?? "")
      + (isGrantable ? ": dapat dikabulkan sekarang" : ": masih harus menunggu")
  }
}
