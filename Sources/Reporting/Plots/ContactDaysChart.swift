import Planning
import Workforce

/// A queue's contacts of each day: those that came, then those expected with what lies between them with 80 %.
struct ContactDaysChart: Drawing {
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
      let isFirst = place == review.past.count
      if (day.date.weekday == .monday && !isNearFirst(place, days.count)) || isFirst {
        svg.caption(words.shortDay(day.date), x: left, y: size.height - 6, "u")
      }
    }
    svg.path("past", past)
    svg.path("expected", expected)
    svg.path("likely", likely)
  }

  /// Whether a label would run into that of the first day expected, or out of the drawing.
  private func isNearFirst(_ place: Int, _ count: Int) -> Bool {
    let width = (size.width - ChartField.left - ChartField.right) / Double(max(1, count))
    let distance = Double(abs(place - review.past.count)) * width
    return (distance > 0 && distance < 84) || Double(count - place) * width < 70
  }
}
