import Forecasting
import Foundation
import WallClock
import Workforce

extension ForecastDocument.QueueTotal {
  /// Takes over how a queue was forecast.
  mutating func explain(_ result: ForecastResult, words: any Words) {
    let minutes = 1440 / result.forecast.slotsPerDay
    model = result.model
    reason = words.sentence(for: result.choice)
    weights = result.weights.map { .init(model: $0.model.rawValue, weight: $0.weight) }
    backtest = result.backtest.map { BacktestDocument($0, queue: queue) }
    unusual = result.unusual.map {
      .init(
        date: $0.date.description, kind: $0.kind.rawValue,
        from: ClockText.hoursAndMinutes($0.slots.lowerBound * minutes),
        to: ClockText.hoursAndMinutes($0.slots.upperBound * minutes), reason: words.sentence(for: $0))
    }
    specialDays = result.dayFactors.map {
      .init(date: $0.date.description, name: words.name(of: $0), factor: $0.factor)
    }
    update = result.update.map {
      .init(
        until: "\($0.date) \(ClockText.hoursAndMinutes($0.seenSlots * minutes))", came: $0.came,
        cameExpected: $0.cameExpected, restBefore: $0.restBefore, restAfter: $0.restAfter)
    }
  }

  /// Takes over what the planner's adjustments did.
  mutating func explain(_ applied: [AppliedAdjustment], minutes: Int) {
    adjustments = applied.map { applied in
      let adjustment = applied.adjustment
      let slots = adjustment.slots
      func edge(_ date: CivilDate, _ slot: Int?) -> String {
        slot.map { "\(date) \(ClockText.hoursAndMinutes($0 * minutes))" } ?? date.description
      }
      return .init(
        from: edge(adjustment.days.lowerBound, slots?.lowerBound),
        to: edge(adjustment.days.upperBound, slots?.upperBound), action: adjustment.change.text,
        unit: adjustment.change.isOfHandling ? .seconds : .contacts, before: applied.before, after: applied.after,
        reason: adjustment.reason, author: adjustment.author)
    }
  }
}

extension ForecastAdjustment.Change {
  /// The change as a planner's file writes it: `percent +10`.
  fileprivate var text: String {
    func plain(_ value: Double) -> String { value == value.rounded() ? String(format: "%.0f", value) : "\(value)" }
    return switch self {
    case .percent(let percent): "percent \(percent > 0 ? "+" : "")\(plain(percent))"
    case .set(let value): "set \(plain(value))"
    case .minimum(let value): "minimum \(plain(value))"
    case .maximum(let value): "maximum \(plain(value))"
    case .total(let value): "total \(plain(value))"
    case .handlingPercent(let percent, let part):
      "\(part?.rawValue ?? "handling")-percent \(percent > 0 ? "+" : "")\(plain(percent))"
    case .handlingSeconds(let value, let part): "\(part?.rawValue ?? "handling")-seconds \(plain(value))"
    }
  }
}
