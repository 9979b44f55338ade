import Planning
import Workforce

/// A queue's contacts of a week, slot by slot: expected, what lies between with 80 %, and what came of late at the same time.
struct ContactWeekChart: Drawing {
  let review: ContactReview
  let size: (width: Double, height: Double)
  let title: String
  let words: any Words

  func draw(to svg: inout Markup) {
    let slots = review.firstWeek
    guard let first = review.expected.first?.date else { return }
    let largest = slots.map { max($0.expected, $0.likely?.upperBound ?? 0, $0.recent ?? 0) }.max() ?? 0
    let field = ChartField(width: size.width, height: size.height, largest: largest)
    let count = Double(slots.count)
    func x(_ place: Int) -> Double { field.x(Double(place) + 0.5, of: count) }
    var (band, line, recent) = (PathData(), PathData(), PathData())
    let known = slots.indices.filter { slots[$0].likely != nil }
    for (number, place) in known.enumerated() {
      let high = field.y(slots[place].likely?.upperBound ?? 0)
      if number == 0 { band.move(to: x(place), high) } else { band.line(to: x(place), high) }
    }
    for place in known.reversed() { band.line(to: x(place), field.y(slots[place].likely?.lowerBound ?? 0)) }
    if !known.isEmpty { band.close() }
    for (place, slot) in slots.enumerated() {
      if place == 0 {
        line.move(to: x(0), field.y(slot.expected))
      } else {
        line.line(to: x(place), field.y(slot.expected))
      }
      if let came = slot.recent { recent.rectangle(x: x(place) - 1, y: field.y(came) - 1, width: 2, height: 2) }
    }
    svg.path("band", band)
    field.drawScale(to: &svg, words: words)
    let days = min(7, review.expected.count)
    for day in 0..<days {
      svg.caption(
        words.shortDay(first.adding(days: day)), x: field.x(Double(day) + 0.5, of: Double(days)), y: size.height - 6,
        "u m")
    }
    svg.path("recent", recent)
    svg.path("line", line)
  }
}
