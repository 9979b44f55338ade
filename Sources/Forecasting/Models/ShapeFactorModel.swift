/// Few daily shapes, each scaled by a score that a day-level process carries forward.
///
/// Roots of counts are written as weekday profile plus scores times shapes: the first shape is the profile itself, so
/// that its score is the day's level; the others are the leading singular vectors of what is left. After H. Shen and
/// J. Z. Huang, "Interday Forecasting and Intraday Updating of Call Center Arrivals", *Manufacturing & Service
/// Operations Management* 10 (2008), who also use four shapes.
struct ShapeFactorModel: VolumeModel {
  /// Number of shapes.
  static let shapeCount = 4
  /// Days looked back on: forty weeks, about where a level that forgets within two months learns nothing more.
  static let window = 280
  /// Days from which the process's parameters are learned.
  static let tuningWindow = 190

  private var tuned: [DayLevelProcess.Parameters] = []

  init() {}

  var name: String { "shape factors" }

  func tuned(to history: DayMatrix) -> any VolumeModel {
    var model = self
    let decomposition = ShapeDecomposition(history, window: ShapeFactorModel.tuningWindow)
    model.tuned = decomposition.shapes.indices.map { shape in
      let process = DayLevelProcess(inputs: decomposition.inputs)
      let values = decomposition.standardised(shape)
      var parameters = DayLevelProcess.Parameters.expected
      for _ in 0..<2 {
        let factors = process.noiseFactors(
          for: values, parameters: parameters, minimum: decomposition.coverageFactors)
        // The level decides the error; the finer shapes need less care.
        parameters = process.fitted(
          to: values, noiseFactors: factors, from: parameters, rounds: shape == 0 ? 3 : 2)
      }
      return parameters
    }
    return model
  }

  /// Days whose level lies beyond so many deviations of what all other days say, with the contacts to be expected.
  func oddDays(of history: DayMatrix, beyond limit: Double) -> [(day: Int, expected: Double)] {
    let decomposition = ShapeDecomposition(history, window: ShapeFactorModel.window)
    guard decomposition.inputs.count >= 14 else { return [] }
    let process = DayLevelProcess(inputs: decomposition.inputs)
    let values = decomposition.standardised(0)
    let parameters = tuned.first ?? .expected
    let factors = process.noiseFactors(for: values, parameters: parameters, minimum: decomposition.coverageFactors)
    let odd = factors.indices.filter { factors[$0] > decomposition.coverageFactors[$0] * limit * limit / 6.25 }
      .map { decomposition.inputs.times[$0] }
    guard !odd.isEmpty else { return [] }
    var others = history
    for day in odd { others.setAside(day: day) }
    let targets = odd.map { TargetDay(day: $0, pattern: history.patterns[$0]) }
    let expected = forecast(from: others, targets: targets)
    return odd.enumerated().map { row, day in
      var total = 0.0
      for column in 0..<history.columnCount where history.known[day * history.columnCount + column] {
        total += expected[row * history.columnCount + column]
      }
      return (day, total)
    }
  }

  func forecast(from history: DayMatrix, targets: [TargetDay]) -> [Double] {
    let decomposition = ShapeDecomposition(history, window: ShapeFactorModel.window)
    let columns = history.columnCount
    let inputs = DayInputs(history: history, days: targets.map { ($0.day, $0.pattern) })
    var roots = targets.flatMap { decomposition.remainder(ofPattern: $0.pattern) }
    let process = DayLevelProcess(inputs: decomposition.inputs)
    for shape in decomposition.shapes.indices {
      let parameters = shape < tuned.count ? tuned[shape] : .expected
      let values = decomposition.standardised(shape)
      let factors = process.noiseFactors(
        for: values, parameters: parameters, minimum: decomposition.coverageFactors)
      let means = process.predictions(
        at: inputs, values: values, noiseFactors: factors, parameters: parameters
      ).means
      for row in targets.indices {
        let score = decomposition.score(means[row], ofShape: shape)
        for column in 0..<columns { roots[row * columns + column] += score * decomposition.shapes[shape][column] }
      }
    }
    return roots.map(VarianceStabilisation.unroot)
  }
}
