/// The naive baseline: each slot as it was on the last day that knew it.
///
/// R. J. Hyndman, G. Athanasopoulos, *Forecasting: Principles and Practice*, 3rd ed. (2021), section 5.2.
struct Naive: VolumeModel {
  var name: String { "naive" }

  func forecast(from history: DayMatrix, targets: [TargetDay]) -> [Double] {
    let columns = history.columnCount
    let last = (0..<columns).map { column -> Double in
      for day in (0..<history.dayCount).reversed() where history.known[day * columns + column] {
        return history.values[day * columns + column]
      }
      return 0
    }
    return targets.flatMap { _ in last }
  }
}
