import Planning
import Workforce

extension NotationWords {
  /// `phone 08:00-12:00 by 2.1 points, chat 16:00-20:00 by 1 points, 3 more`: the parts of the day that lie below their goals, the worst first.
  func missed(of round: CalibrationRound, in plan: Plan, points: String, more: String) -> String {
    let worst = round.missed.enumerated().sorted {
      ($1.element.shortfall, $0.offset) < ($0.element.shortfall, $1.offset)
    }.map(\.element)
    let told = worst.prefix(3).map { part -> String in
      let from = part.part * Pooling.partMinutes
      let hours = span(clock(from), clock(from + Pooling.partMinutes))
      return "\(plan.queues[part.queue].id) \(hours) \(tenths(100 * (part.goal - part.level.value))) \(points)"
    }
    return (told + (worst.count > 3 ? ["\(worst.count - 3) \(more)"] : [])).joined(separator: ", ")
  }
}
