import WallClock
import Workforce

/// A wish as `wishes.csv` spells it, on one day.
struct WishTerms {
  let word: String
  let what: String
  let day: String

  init(_ wish: Wish, of agent: Int, plan: Plan, clock: HorizonClock) {
    word = wish.isWanted ? "wants" : "avoids"
    let date: Int
    switch wish.target {
    case .day(let day): (what, date) = ("day", day)
    case .shift(let family, let day): (what, date) = (plan.shiftID(family), day)
    case .hours(let hours):
      what = clock.of(plan.agents[agent], in: plan).timesOfDay(hours)
      date = plan.grid(of: plan.agents[agent]).day(at: hours.lowerBound)
    }
    day = plan.grid.date(of: date).description
  }
}
