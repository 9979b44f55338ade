import WallClock
import Workforce

/// A wish as `wishes.csv` spells it, on one day.
struct WishTerms {
  let word: String
  let what: String
  let day: String

  init(_ wish: Wish, plan: Plan, clock: HorizonClock) {
    word = wish.isWanted ? "wants" : "avoids"
    let date: Int
    switch wish.target {
    case .day(let day): (what, date) = ("day", day)
    case .shift(let family, let day): (what, date) = (plan.shiftID(family), day)
    case .hours(let hours):
      what = "\(clock.localText(hours.lowerBound).suffix(5))-\(clock.localText(hours.upperBound).suffix(5))"
      date = plan.grid.day(at: hours.lowerBound)
    }
    day = plan.grid.date(of: date).description
  }
}
