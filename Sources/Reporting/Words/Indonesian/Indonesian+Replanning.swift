// A day that goes wrong.

extension Indonesian {
  /// `Sel 24 Nov 2026 10.00: yang sudah dimulai tetap seperti semula`.
  public func replanHead(moment: String) -> String { "\(moment): yang sudah dimulai tetap seperti semula" }

  /// `J012 tidak hadir: tugas Sel 24 Nov 2026 13.00–21.30 late gugur`.
  public func loss(of agent: String, duty: String, leftAt time: String?, backAt back: String?) -> String {
    guard let time else { return "\(agent) tidak hadir: tugas \(duty) gugur" }
    return back.map { "\(agent) tidak hadir dari \(time) sampai \($0): selebihnya tugas \(duty) dijalani" }
      ?? "\(agent) tidak hadir sejak \(time): tugas \(duty) tidak diselesaikan"
  }

  /// `tidak ada tugas yang gugur karena ketidakhadiran`.
  public var noLoss: String { "tidak ada tugas yang gugur karena ketidakhadiran" }

  /// `bila tidak ada tindakan, kurang 8,1 jam agen, semula 2,3, dan biayanya 3.571,2, semula 3.498,0`.
  public func leftAlone(
    short: (before: Double, now: Double), cost: (before: Double, now: Double), isLegal: Bool
  ) -> String {
    "bila tidak ada tindakan, kurang \(tenths(short.now)) jam agen, semula \(tenths(short.before)), dan biayanya "
      + "\(tenths(cost.now)), semula \(tenths(cost.before))" + (isLegal ? "" : "; dan aturan wajib dilanggar")
  }

  /// The headings.
  public var replanHeadings: (proposal: String, days: String, agents: String, cost: String, short: String, over: String)
  {
    ("usulan", "hari berubah", "diberi tahu", "biaya", "jam kurang", "jam lebih")
  }

  /// `phone kurang`.
  public func short(of queue: String) -> String { "\(queue) kurang" }

  /// `tanpa tindakan`.
  public var doNothing: String { "tanpa tindakan" }

  /// `usulan 2`.
  public func proposal(_ number: Int, isFull: Bool) -> String {
    "usulan \(number)" + (isFull ? ", semua direncanakan ulang" : "")
  }

  /// `tidak ada tindakan yang sepadan dengan perubahannya`.
  public var noProposal: String { "tidak ada tindakan yang sepadan dengan perubahannya" }

  /// `apa pun yang dilakukan, tidak ada tugas yang memenuhi aturan untuk: J012`.
  public func stuck(_ agents: [String], isBreaksAlone: Bool) -> String {
    let who = agents.joined(separator: ", ")
    return isBreaksAlone
      ? "bila hanya istirahat yang bergeser, tidak ada tugas yang memenuhi aturan untuk: \(who); tanyakan lagi tanpa --breaks"
      : "apa pun yang dilakukan, tidak ada tugas yang memenuhi aturan untuk: \(who)"
  }

  /// `jadikan salah satunya jadwal: jaga replan … --apply 1 --output FOLDER`.
  public func applying(_ command: String) -> String { "jadikan salah satunya jadwal: \(command)" }

  /// `absences.csv perlu memuat`.
  public var absenceRows: String { "agar rencana juga mengetahuinya, absences.csv perlu memuat:" }
}
