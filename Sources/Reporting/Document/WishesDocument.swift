public import Planning
public import WallClock
import Workforce

/// What `jaga wishes --json` prints: every wish with its fate and what it rests on.
public struct WishesDocument: Encodable, Sendable {
  /// A wish, in the words of `wishes.csv`.
  struct Wished: Encodable {
    var agent: String
    var wish: String
    var what: String
    var day: String
    var weight: Double
    /// What the roster would pay if nothing of it were granted, and what it pays.
    var worth: Double
    var lost: Double
    var fate: String
    /// Agent-minutes or times not granted.
    var refused: Double?
    var unit: String?
    /// What granting it would cost more with everybody else as they are, without the wish itself.
    var price: CostDocument?
    var priceTotal: Double?
    var queues: [Queue]?
    /// The wish that stands against it.
    var rival: Rival?
    /// What the roster would cost less, of a wish that can be granted; and who would have other duties too.
    var saving: Double?
    var partner: String?
    /// What stands in the way: any one of these alone, or all of those together.
    var obstacles: [String]?
    var jointObstacles: [String]?
    var reason: String
  }

  struct Queue: Encodable {
    var queue: String
    var shortHours: Double
  }

  struct Rival: Encodable {
    var agent: String
    var wish: String
    var what: String
    var day: String
    var worth: Double
    var excess: Double
  }

  var granted: Int
  var all: Int
  var wishes: [Wished]

  /// Makes it of the wishes in a roster of the plan whose clock it is.
  public init(_ review: WishReview, clock: HorizonClock) {
    let plan = review.outcome.plan
    granted = review.count { $0.refused == nil }
    all = review.answers.count
    wishes = review.answers.map { answer in
      let terms = WishTerms(answer.wish, of: answer.agent, plan: plan, clock: clock)
      let price = answer.fate.price
      var wished = Wished(
        agent: plan.agents[answer.agent].id, wish: terms.word, what: terms.what, day: terms.day,
        weight: answer.wish.weight, worth: answer.worth.units, lost: answer.loss.units, fate: answer.fate.kind.rawValue,
        refused: answer.refused?.value, unit: answer.refused?.unit.rawValue, price: price.map { CostDocument($0.cost) },
        priceTotal: price?.total.units,
        queues: price?.queues.map {
          Queue(queue: plan.queues[$0.queue].id, shortHours: DocumentText.rounded($0.shortHours))
        },
        rival: answer.fate.rival.map { rival in
          let terms = WishTerms(rival.wish, of: rival.agent, plan: plan, clock: clock)
          return Rival(
            agent: plan.agents[rival.agent].id, wish: terms.word, what: terms.what, day: terms.day,
            worth: rival.worth.units, excess: rival.excess.units)
        }, reason: English().sentence(for: answer, in: plan, for: .planner))
      let names = PlanNames(plan: plan, words: English(), agent: answer.agent)
      func told(_ demands: [LineConflict.Demand]) -> [String] {
        demands.map { English().text($0, agent: answer.agent, names) }
      }
      switch answer.fate {
      case .impossible(let obstacles):
        (wished.obstacles, wished.jointObstacles) = (told(obstacles.single), told(obstacles.joint))
      case .overlooked(let saving, let partner):
        (wished.saving, wished.partner) = (saving.units, partner.map { plan.agents[$0].id })
      default: break
      }
      return wished
    }
  }
}
