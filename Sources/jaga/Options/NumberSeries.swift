import ArgumentParser

/// A number, several (`10,12,14`), one many times (`10x4`), or all from one to another (`10:20`, or `10:20:2` in steps of
/// two).
struct NumberSeries: ExpressibleByArgument {
  /// The most numbers that one option may stand for.
  static let limit = 10_000

  let values: [Double]

  init?(argument: String) {
    var values: [Double] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let factors = part.split(separator: "x", omittingEmptySubsequences: false)
      if factors.count == 2 {
        guard let value = Double(factors[0]), value.isFinite, let times = Int(factors[1]),
          (1...NumberSeries.limit).contains(times)
        else { return nil }
        values += [Double](repeating: value, count: times)
        continue
      }
      let ends = part.split(separator: ":", omittingEmptySubsequences: false).map { Double($0) }
      let numbers = ends.compactMap { $0 }.filter(\.isFinite)
      guard numbers.count == ends.count else { return nil }
      switch numbers.count {
      case 1: values.append(numbers[0])
      case 2, 3:
        let step = numbers.count == 3 ? numbers[2] : 1
        guard step > 0, numbers[1] >= numbers[0] else { return nil }
        let steps = ((numbers[1] - numbers[0]) / step + 1e-9).rounded(.down)
        guard steps < Double(NumberSeries.limit) else { return nil }
        values += (0...Int(steps)).map { numbers[0] + Double($0) * step }
      default: return nil
      }
    }
    guard values.count <= NumberSeries.limit else { return nil }
    self.values = values
  }
}
