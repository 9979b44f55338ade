public import Planning
public import Workforce

// The pressure that a roster puts on people.

extension Indonesian {
  /// `hari berturut-turut`, ….
  public func pressureLabel(_ label: PressureLabel) -> String {
    switch label {
    case .agent: "agen"
    case .team: "tim"
    case .agents: "jumlah agen"
    case .daysInARow: "hari berturut-turut"
    case .nightsInARow: "malam berturut-turut"
    case .shortestRest: "jeda terpendek"
    case .weekends: "akhir pekan"
    case .days: "hari"
    case .weeklyHours: "jam seminggu"
    case .dutyHours: "jam per giliran"
    case .changes: "berubah"
    case .meanRisk: "risiko rata-rata"
    case .highestRisk: "tertinggi"
    case .meanOccupancy: "kesibukan"
    case .busiestHour: "jam tersibuk"
    }
  }

  /// `J012: hari berturut-turut 6 dari 6, sampai 28 Nov 2026 (maximum-consecutive-days)`.
  public func sentence(for measure: PressureMeasure, of agent: String, in plan: Plan) -> String {
    let names = PlanNames(plan: plan, words: self)
    func amount(_ value: Int) -> String { measure.kind.isOfMinutes ? length(value) : whole(value) }
    let limit = measure.limit.map {
      measure.kind.isLeast ? ", diminta sedikitnya \(amount($0.value))" : " dari \(amount($0.value))"
    }
    let rule = measure.limit.map {
      " (\($0.rule.rawValue)\(measure.state == .beyond ? ", dilanggar dengan biaya" : ""))"
    }
    let day = measure.day.map { day in
      switch measure.kind {
      case .daysInARow, .nightsInARow: ", sampai \(names.date(day))"
      case .shortestRest: ", sebelum \(names.date(day))"
      case .weeklyMinutes: ", \(week(day / 7, names))"
      default: ", pada \(names.date(day))"
      }
    }
    return "\(agent): \(pressureLabel(PressureLabel(measure.kind))) \(amount(measure.value))\(limit ?? "")"
      + "\(day ?? "")\(rule ?? "")"
  }

  /// `tidak ada yang berada di batas aturan`.
  public var nobodyAtALimit: String { "tidak ada yang berada di batas suatu aturan" }

  /// `risiko: …`.
  public var riskNote: String {
    "risiko: risiko relatif kecelakaan menurut waktu, urutan dan lama giliran, 1 untuk pagi pertama selama delapan jam, "
      + "menurut Folkard dan Lombardi (2006); untuk membandingkan jadwal, bukan nasihat medis"
  }

  /// `*: sebanyak yang diizinkan aturan`.
  public var limitNote: String {
    "*: sebanyak yang diizinkan suatu aturan; untuk jeda, kurang dari satu jam di atas yang diminta"
  }

  /// `agen di batas aturan: hari berturut-turut 3, jeda terpendek 1`.
  public func agents(atLimits limits: [(kind: PressureMeasure.Kind, agents: Int)]) -> String {
    "agen di batas aturan: "
      + limits.map { "\(pressureLabel(PressureLabel($0.kind))) \(whole($0.agents))" }.joined(separator: ", ")
  }

  /// `3, 1 dengan pemberitahuan singkat`.
  public func changes(_ days: Int, atShortNotice short: Int?) -> String {
    whole(days) + (short.map { $0 > 0 ? ", \(whole($0)) dengan pemberitahuan singkat" : "" } ?? "")
  }
}
