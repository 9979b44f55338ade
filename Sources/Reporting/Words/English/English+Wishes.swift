public import Planning
public import Workforce

// Wishes, and why they are not granted.

extension English {
  /// `not granted: it would cost 12.3 more (staffing +10, hours +2.3) and weighs 5`.
  public func sentence(for answer: WishAnswer, in plan: Plan, for reader: WishReader) -> String {
    guard let refused = answer.refused else { return label(PageLabel.granted) }
    let names = PlanNames(plan: plan, words: self, agent: answer.agent)
    func other(_ agent: Int) -> String { reader == .planner ? plan.agents[agent].id : "a colleague" }
    return refusal(refused) + ": "
      + {
        switch answer.fate {
        case .granted: label(PageLabel.granted)
        case .impossible(let obstacles): text(obstacles, of: answer.agent, names)
        case .understaffed(let queue):
          "the best roster that grants it, with everybody else as they are, breaks the rule minimum-staffing on "
            + names.queue(queue)
        case .dearer(let price): text(price, names)
        case .outweighed(_, let rival):
          "the wish of \(other(rival.agent)) (\(wish(rival.wish, of: rival.agent, in: plan))) weighs \(amount(rival.worth)), this one "
            + "\(amount(answer.loss)); to grant this one instead would cost \(amount(rival.excess)) more"
        case .overlooked(let saving, let partner):
          "it can be granted"
            + (partner.map { ", with other duties for \(other($0)) as well" } ?? "")
            + (saving.thousandths > 0
              ? ", and the roster would cost \(amount(saving)) less" : ", and the roster would cost the same")
            + "; the search did not find it"
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
      return "no legal duties grant it unless this gives way: \(told(obstacles.single))"
    }
    if !obstacles.single.isEmpty {
      return "no legal duties grant it unless one of these gives way: \(told(obstacles.single))"
    }
    if !obstacles.joint.isEmpty {
      return "no legal duties grant it unless all of these give way: \(told(obstacles.joint))"
    }
    return "no shift of the plan would grant it"
  }

  private func text(_ price: WishPrice, _ names: PlanNames) -> String {
    let parts = [
      ("staffing", price.cost.staffing), ("hours", price.cost.hours), ("pay", price.cost.pay),
      ("other wishes", price.cost.wishes),
      ("rules", price.cost.rules), ("changes", price.cost.changes),
    ].filter { $0.1 != 0 }.map { "\($0.0) \(signed(Double($0.1) / 1000, places: 3))" }
    let hours = price.queues.map { "\(names.queue($0.queue)) \(signed($0.shortHours, places: 2))" }
    return "to grant it would cost \(amount(price.total)) more (\(parts.joined(separator: ", "))), and it weighs "
      + amount(price.worth)
      + (hours.isEmpty ? "" : "; agent-hours short: \(hours.joined(separator: ", "))")
  }

  private func amount(_ cost: Cost) -> String { number(cost.units, places: 3) }

  private func signed(_ value: Double, places: Int) -> String { (value > 0 ? "+" : "") + number(value, places: places) }

  /// `50 of 52 wishes granted`.
  public func heading(ofWishes granted: Int, of all: Int) -> String {
    "\(granted) of \(count(all, one: "wish", many: "wishes")) granted"
  }

  /// `no legal duties grant them`, ….
  public func tally(_ kind: WishFate.Kind) -> String {
    switch kind {
    case .granted: "granted"
    case .impossible: "that no legal duties grant"
    case .understaffed: "against which stands the least staff"
    case .outweighed: "against which stands a wish that weighs more"
    case .dearer: "that would cost more than they weigh"
    case .overlooked: "that can be granted"
    }
  }
}
