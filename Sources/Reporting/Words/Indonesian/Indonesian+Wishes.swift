public import Planning
public import Workforce

// Wishes, and why they are not granted.

extension Indonesian {
  /// `tidak dikabulkan: mengabulkannya menambah biaya 12,3 (kebutuhan agen +10, jam kerja +2,3), bobotnya 5`.
  public func sentence(for answer: WishAnswer, in plan: Plan, for reader: WishReader) -> String {
    guard let refused = answer.refused else { return label(PageLabel.granted) }
    let names = PlanNames(plan: plan, words: self, agent: answer.agent)
    func other(_ agent: Int) -> String { reader == .planner ? plan.agents[agent].id : "seorang rekan" }
    return refusal(refused) + ": "
      + {
        switch answer.fate {
        case .granted: label(PageLabel.granted)
        case .impossible(let obstacles): text(obstacles, of: answer.agent, names)
        case .understaffed(let queue):
          "jadwal terbaik yang mengabulkannya, dengan yang lain tetap, melanggar aturan minimum-staffing pada "
            + names.queue(queue)
        case .dearer(let price): text(price, names)
        case .outweighed(_, let rival):
          "permintaan \(other(rival.agent)) (\(wish(rival.wish, of: rival.agent, in: plan))) berbobot \(amount(rival.worth)), yang ini "
            + "\(amount(answer.loss)); mengabulkan yang ini sebagai gantinya menambah biaya \(amount(rival.excess))"
        case .overlooked(let saving, let partner):
          "dapat dikabulkan"
            + (partner.map { ", dengan giliran lain juga bagi \(other($0))" } ?? "")
            + (saving.thousandths > 0
              ? ", dan biaya jadwal akan berkurang \(amount(saving))" : ", dan biaya jadwal akan tetap sama")
            + "; pencarian tidak menemukannya"
        }
      }()
  }

  private func text(_ obstacles: WishObstacles, of agent: Int, _ names: PlanNames) -> String {
    func told(_ demands: [LineConflict.Demand]) -> String {
      demands.map { demand in
        text(demand, agent: agent, names)
          + (names.absence(of: agent, in: demand).map { " (\(text($0)))" } ?? "")
      }.joined(separator: "; ")
    }
    if obstacles.single.count == 1 {
      return "tidak ada giliran sah yang mengabulkannya kecuali ini mengalah: \(told(obstacles.single))"
    }
    if !obstacles.single.isEmpty {
      return "tidak ada giliran sah yang mengabulkannya kecuali salah satu dari ini mengalah: \(told(obstacles.single))"
    }
    if !obstacles.joint.isEmpty {
      return "tidak ada giliran sah yang mengabulkannya kecuali semua ini mengalah: \(told(obstacles.joint))"
    }
    return "tidak ada shift dalam rencana yang dapat mengabulkannya"
  }

  private func text(_ price: WishPrice, _ names: PlanNames) -> String {
    let parts = [
      ("kebutuhan agen", price.cost.staffing), ("jam kerja", price.cost.hours), ("tambahan upah", price.cost.pay),
      ("permintaan lain", price.cost.wishes), ("aturan", price.cost.rules), ("perubahan", price.cost.changes),
    ].filter { $0.1 != 0 }.map { "\($0.0) \(signed(Double($0.1) / 1000, places: 3))" }
    let hours = price.queues.map { "\(names.queue($0.queue)) \(signed($0.shortHours, places: 2))" }
    return "mengabulkannya menambah biaya \(amount(price.total)) (\(parts.joined(separator: ", "))), bobotnya "
      + amount(price.worth)
      + (hours.isEmpty ? "" : "; jam agen kurang: \(hours.joined(separator: ", "))")
  }

  private func amount(_ cost: Cost) -> String { number(cost.units, places: 3) }

  private func signed(_ value: Double, places: Int) -> String { (value > 0 ? "+" : "") + number(value, places: places) }

  /// `50 dari 52 permintaan dikabulkan`.
  public func heading(ofWishes granted: Int, of all: Int) -> String {
    "\(whole(granted)) dari \(whole(all)) permintaan dikabulkan"
  }

  /// `yang tidak dikabulkan giliran sah mana pun`, ….
  public func tally(_ kind: WishFate.Kind) -> String {
    switch kind {
    case .granted: "dikabulkan"
    case .impossible: "yang tidak dikabulkan giliran sah mana pun"
    case .understaffed: "yang terhalang jumlah agen paling sedikit"
    case .outweighed: "yang terhalang permintaan lain yang lebih berbobot"
    case .dearer: "yang biayanya melebihi bobotnya"
    case .overlooked: "yang dapat dikabulkan"
    }
  }
}
