import Queueing
public import Simulation

// What a simulation found.

extension Indonesian {
  /// `10 replikasi, 12.340 kontak`.
  public func simulated(_ result: SimulationResult) -> String {
    "\(whole(result.replications)) replikasi, \(significant(result.contacts.rounded())) kontak"
      + (result.isPrecise ? "" : "; belum seteliti yang diminta")
  }

  /// `semua antrean langsung: 81,2 ± 0,5% tepat waktu, rata-rata tunggu 12,0 detik`.
  public func allLiveQueues(_ figures: ServiceFigures) -> String {
    "semua antrean langsung: \(level(figures)), rata-rata tunggu \(seconds(figures.meanWait?.value))"
  }

  /// `phone: sasaran 80,0% dalam 20 detik tercapai: …`.
  public func simulated(queue: String, _ service: SimulatedService) -> String {
    let figures = service.figures
    if let time = service.responseTime {
      let left = figures.unanswered >= 0.05 ? ", \(tenths(figures.unanswered)) tersisa di akhir" : ""
      return "\(queue): \(response(figures, within: time)), rata-rata tunggu \(seconds(figures.meanWait?.value))" + left
    }
    let goal = service.goal.map { " \(percent($0))" } ?? ""
    var text = "\(queue): sasaran\(goal) dalam \(significant(service.thresholdSeconds)) detik "
    text += "\(word(for: service.verdict)): \(level(figures)), rata-rata tunggu \(seconds(figures.meanWait?.value))"
    if let quantiles = figures.waitQuantiles {
      text += ", terjawab dalam \(seconds(quantiles.half)) (50%), \(seconds(quantiles.eightyPercent)) (80%), "
      text += "\(seconds(quantiles.ninetyFivePercent)) (95%)"
    }
    if figures.unanswered >= 0.05 { text += ", \(tenths(figures.unanswered)) tidak pernah terjawab" }
    if let erlang = service.erlang {
      text += "; \(erlang.model) menyebut \(percent(erlang.serviceLevel))"
      if erlang.overloadedIntervals > 0 {
        text += " dan tidak punya jawaban pada \(whole(erlang.overloadedIntervals)) interval"
      }
    }
    return text
  }

  /// `agen phone+chat: 400,0 jam hadir, okupansi 78,1%`.
  public func simulated(group: GroupFigures) -> String {
    "agen \(group.name): \(tenths(group.presentHours)) jam hadir"
      + (group.occupancy.map { ", okupansi \(percent($0.value))" } ?? "")
  }

  private func response(_ figures: ServiceFigures, within time: ServiceGoals.ResponseTime) -> String {
    let hours = significant(Double(time.minutes) / 60)
    let promised =
      time.clock == .week
      ? "pekerjaan minggu itu" : "waktu tanggap \(hours) \(time.clock == .open ? "jam buka" : "jam")"
    guard let share = figures.response else { return "\(promised): tidak ada yang jatuh tenggat" }
    let half = share.halfWidth.map { " ± \(tenths(100 * $0))" } ?? ""
    return
      "\(promised): \(tenths(100 * share.value))\(half)% dari \(tenths(figures.due)) yang jatuh tenggat selesai tepat waktu"
  }

  private func word(for verdict: GoalVerdict) -> String {
    switch verdict {
    case .met: "tercapai"
    case .missed: "tidak tercapai"
    case .undecided: "belum pasti"
    case .noGoal: "tanpa sasaran"
    case .noContacts: "tanpa kontak"
    }
  }

  private func level(_ figures: ServiceFigures) -> String {
    guard let level = figures.serviceLevel else { return "tanpa kontak" }
    let half = level.halfWidth.map { " ± \(tenths(100 * $0))" } ?? ""
    var text = "\(tenths(100 * level.value))\(half)% tepat waktu"
    if figures.abandoned > 0, let abandonment = figures.abandonment {
      text += ", \(percent(abandonment.value)) batal menunggu"
    }
    return text
  }

  private func seconds(_ value: Double?) -> String { value.map { "\(tenths($0)) detik" } ?? "tidak diketahui" }
}
