/// A history on the root scale as weekday profiles and scores on few orthonormal shapes.
struct ShapeDecomposition: Sendable {
  /// The days that have a score.
  let inputs: DayInputs
  /// Orthonormal shapes over the columns, the level's first.
  let shapes: [[Double]]
  /// For each day, one over the share of its columns that was observed: how much noisier its scores are.
  let coverageFactors: [Double]

  private let scores: [[Double]]
  private let centres: [Double]
  private let scales: [Double]
  private let remainders: [[Double]]

  init(_ history: DayMatrix, window: Int) {
    let columns = history.columnCount
    var days: [Int] = []
    var shares: [Double] = []
    for day in max(0, history.dayCount - window)..<history.dayCount {
      let share = Double(history.knownCount(ofDay: day)) / Double(max(1, columns))
      guard share >= 0.25 else { continue }
      days.append(day)
      shares.append(share)
    }
    let patterns = days.map { history.patterns[$0] }
    inputs = DayInputs(history: history, days: Array(zip(days, patterns)))
    coverageFactors = shares.map { 1 / $0 }
    let profiles = ShapeDecomposition.profiles(history, days: days, patterns: patterns)
    let level = ShapeDecomposition.unit(
      (0..<columns).map { column in median(patterns.map { profiles[$0][column] }) })
    let roots = ShapeDecomposition.filled(history, days: days, patterns: patterns, profiles: profiles, level: level)
    var shapes = [level]
    shapes += LeadingVectors.of(
      ShapeDecomposition.clippedResiduals(roots, patterns: patterns, profiles: profiles, level: level),
      columns: columns, count: min(ShapeFactorModel.shapeCount, columns, max(1, days.count / 7)) - 1)
    self.shapes = shapes
    remainders = profiles.map { profile in
      var rest = profile
      for shape in shapes {
        let score = ShapeDecomposition.product(profile, shape)
        for column in 0..<columns { rest[column] -= score * shape[column] }
      }
      return rest
    }
    scores = shapes.map { shape in roots.map { ShapeDecomposition.product($0, shape) } }
    centres = scores.map(median)
    scales = shapes.indices.map { [scores] shape in
      ShapeDecomposition.spreadWithinPatterns(scores[shape], patterns: patterns)
    }
  }

  /// A shape's scores, centred and in units of their spread within weekdays.
  func standardised(_ shape: Int) -> [Double] {
    scores[shape].map { ($0 - centres[shape]) / scales[shape] }
  }

  /// A standardised value as a score again.
  func score(_ value: Double, ofShape shape: Int) -> Double { value * scales[shape] + centres[shape] }

  /// What a weekday's profile holds beyond the shapes.
  func remainder(ofPattern pattern: Int) -> [Double] { remainders[pattern] }

  private static func profiles(_ history: DayMatrix, days: [Int], patterns: [Int]) -> [[Double]] {
    let columns = history.columnCount
    func profile(of chosen: [Int]) -> [Double] {
      (0..<columns).map { column in
        var roots: [Double] = []
        for day in chosen where history.known[day * columns + column] {
          roots.append(VarianceStabilisation.root(history.values[day * columns + column]))
        }
        return roots.count < 5
          ? median(roots) : huberMean(roots, weights: [Double](repeating: 1, count: roots.count))
      }
    }
    let overall = profile(of: days)
    return (0..<7).map { pattern in
      let chosen = zip(days, patterns).filter { $0.1 == pattern }.map(\.0)
      return chosen.isEmpty ? overall : profile(of: chosen)
    }
  }

  /// Roots of counts; a missing cell takes its weekday's profile moved with the rest of its day.
  private static func filled(
    _ history: DayMatrix, days: [Int], patterns: [Int], profiles: [[Double]], level: [Double]
  ) -> [[Double]] {
    let columns = history.columnCount
    return zip(days, patterns).map { day, pattern in
      var above = 0.0
      var below = 0.0
      for column in 0..<columns where history.known[day * columns + column] {
        let root = VarianceStabilisation.root(history.values[day * columns + column])
        above += (root - profiles[pattern][column]) * level[column]
        below += level[column] * level[column]
      }
      let score = below > 0 ? above / below : 0
      return (0..<columns).map { column in
        history.known[day * columns + column]
          ? VarianceStabilisation.root(history.values[day * columns + column])
          : profiles[pattern][column] + score * level[column]
      }
    }
  }

  /// What weekday and level leave, clipped at three robust deviations of the column so that no odd day makes a shape.
  private static func clippedResiduals(
    _ roots: [[Double]], patterns: [Int], profiles: [[Double]], level: [Double]
  ) -> [[Double]] {
    var residuals = zip(roots, patterns).map { row, pattern in zip(row, profiles[pattern]).map { $0 - $1 } }
    for column in level.indices {
      let limit = 3 * 1.4826 * median(residuals.map { abs($0[column]) })
      for row in residuals.indices { residuals[row][column] = min(limit, max(-limit, residuals[row][column])) }
    }
    return residuals.map { row in
      let score = product(row, level)
      return zip(row, level).map { $0 - score * $1 }
    }
  }

  private static func spreadWithinPatterns(_ values: [Double], patterns: [Int]) -> Double {
    let centres = (0..<7).map { pattern in median(zip(values, patterns).filter { $0.1 == pattern }.map(\.0)) }
    let squares = zip(values, patterns).reduce(0.0) { $0 + ($1.0 - centres[$1.1]) * ($1.0 - centres[$1.1]) }
    let spread = (squares / Double(max(1, values.count))).squareRoot()
    return spread > 1e-9 ? spread : 1
  }

  private static func unit(_ vector: [Double]) -> [Double] {
    let length = product(vector, vector).squareRoot()
    return length > 0 ? vector.map { $0 / length } : vector
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }
}
