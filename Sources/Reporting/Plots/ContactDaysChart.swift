import Planning
import Workforce

/// A queue's contacts of each day: those that came, then those expected with what lies between them with 80 %.
struct ContactDaysChart: Drawing {
  private static let labelWidth = 88.0

  let review: ContactReview
  let size: (width: Double, height: Double)
  let title: String
  let words: any Words

  func draw(to svg: inout Markup) {
    let days = review.past + review.expected
    let largest = days.map { max($0.contacts ?? 0, $0.likely?.upperBound ?? 0) }.max() ?? 0
    let field = ChartField(width: size.width, height: size.height, largest: largest)
    let count = Double(days.count)
    var (past, expected, likely) = (PathData(), PathData(), PathData())
    field.drawScale(to: &svg, words: words)
    for (place, day) in days.enumerated() {
      let (left, right) = (field.x(Double(place) + 0.12, of: count), field.x(Double(place) + 0.88, of: count))
      if let contacts = day.contacts {
        let top = field.y(contacts)
        if place < review.past.count {
          past.rectangle(x: left, y: top, width: right - left, height: field.y0 - top)
        } else {
          expected.rectangle(x: left, y: top, width: right - left, height: field.y0 - top)
        }
      }
      if let range = day.likely {
        let (middle, low, high) = ((left + right) / 2, field.y(range.lowerBound), field.y(range.upperBound))
        likely.move(to: middle - 3, low)
        likely.line(to: middle + 3, low)
        likely.move(to: middle, low)
        likely.line(to: middle, high)
        likely.move(to: middle - 3, high)
        likely.line(to: middle + 3, high)
      }
    }
    svg.path("past", past)
    svg.path("expected", expected)
    svg.path("likely", likely)
    for place in labelled(days) {
      svg.caption(
        words.shortDay(days[place].date), x: field.x(Double(place) + 0.12, of: count), y: size.height - 6, "u")
    }
  }

  /// The days that are named: the first one expected, and Mondays as far as there is room between names.
  private func labelled(_ days: [ContactReview.Day]) -> [Int] {
    let first = review.past.count
    let room =
      ContactDaysChart.labelWidth / ((size.width - ChartField.left - ChartField.right) / Double(max(1, days.count)))
    var named = [first]
    for place in days.indices where days[place].date.weekday == .monday && Double(days.count - place) >= 0.85 * room {
      if named.allSatisfy({ Double(abs($0 - place)) >= room }) { named.append(place) }
    }
    return named.filter(days.indices.contains)
  }
}
