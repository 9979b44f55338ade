/// The Cholesky factor U of a symmetric positive definite matrix A = UᵀU, stored by rows.
struct CholeskyFactor: Sendable {
  /// Rows and columns.
  let size: Int
  /// U row by row; what lies below the diagonal is not meaningful.
  private(set) var rows: [Double]

  /// Factors the matrix whose upper triangle is given by rows; `nil` when it is not positive definite.
  init?(upperTriangle: [Double], size: Int) {
    self.size = size
    rows = upperTriangle
    let definite = rows.withUnsafeMutableBufferPointer { matrix in
      CholeskyFactor.factor(matrix, size: size)
    }
    guard definite else { return nil }
  }

  /// Four pivot rows at a time, so that each later row is read and written once for all four.
  private static func factor(_ matrix: UnsafeMutableBufferPointer<Double>, size: Int) -> Bool {
    var first = 0
    while first < size {
      let end = min(first + 4, size)
      for pivot in first..<end {
        let start = pivot * size
        for above in first..<pivot {
          let factor = matrix[above * size + pivot]
          for column in pivot..<size { matrix[start + column] -= factor * matrix[above * size + column] }
        }
        let diagonal = matrix[start + pivot]
        guard diagonal > 0, diagonal.isFinite else { return false }
        let root = diagonal.squareRoot()
        for column in pivot..<size { matrix[start + column] /= root }
      }
      guard end - first == 4 else { break }
      let (row0, row1, row2, row3) = (first * size, (first + 1) * size, (first + 2) * size, (first + 3) * size)
      for row in end..<max(size, end) {
        let offset = row * size
        let factor0 = matrix[row0 + row]
        let factor1 = matrix[row1 + row]
        let factor2 = matrix[row2 + row]
        let factor3 = matrix[row3 + row]
        for column in row..<size {
          matrix[offset + column] -=
            factor0 * matrix[row0 + column] + factor1 * matrix[row1 + column] + factor2 * matrix[row2 + column]
            + factor3 * matrix[row3 + column]
        }
      }
      first = end
    }
    return true
  }

  /// The logarithm of A's determinant.
  var logDeterminant: Double {
    var sum = 0.0
    for index in 0..<size { sum += 2 * logarithm(rows[index * size + index]) }
    return sum
  }

  /// Solves Uᵀx = right.
  func forward(_ right: [Double]) -> [Double] {
    var x = right
    for row in 0..<size {
      x[row] /= rows[row * size + row]
      let value = x[row]
      for column in row + 1..<max(size, row + 1) { x[column] -= value * rows[row * size + column] }
    }
    return x
  }

  /// Solves Ax = right.
  func solve(_ right: [Double]) -> [Double] {
    var x = forward(right)
    for row in (0..<size).reversed() {
      var value = x[row]
      for column in row + 1..<max(size, row + 1) { value -= rows[row * size + column] * x[column] }
      x[row] = value / rows[row * size + row]
    }
    return x
  }

  /// The diagonal of A's inverse.
  func inverseDiagonal() -> [Double] {
    // A⁻¹ = U⁻¹U⁻ᵀ: its diagonal holds the squared lengths of the rows of U⁻¹, which are found column by column.
    var inverse = [Double](repeating: 0, count: size * size)
    var diagonal = [Double](repeating: 0, count: size)
    inverse.withUnsafeMutableBufferPointer { inverse in
      rows.withUnsafeBufferPointer { matrix in
        // Row k of U⁻¹ = (e_k − Σ_{j>k} U_kj · row j) / U_kk, from the last row up.
        for row in (0..<size).reversed() {
          let offset = row * size
          inverse[offset + row] = 1
          var other = row + 1
          while other + 3 < size {
            let factor0 = matrix[offset + other]
            let factor1 = matrix[offset + other + 1]
            let factor2 = matrix[offset + other + 2]
            let factor3 = matrix[offset + other + 3]
            let source = other * size
            // Left of their diagonals the rows hold zeros, so that all four may begin at the first one's.
            for column in other..<size {
              inverse[offset + column] -=
                factor0 * inverse[source + column] + factor1 * inverse[source + size + column]
                + factor2 * inverse[source + 2 * size + column] + factor3 * inverse[source + 3 * size + column]
            }
            other += 4
          }
          while other < size {
            let factor = matrix[offset + other]
            for column in other..<size { inverse[offset + column] -= factor * inverse[other * size + column] }
            other += 1
          }
          let pivot = matrix[offset + row]
          var sum = 0.0
          for column in row..<size {
            inverse[offset + column] /= pivot
            sum += inverse[offset + column] * inverse[offset + column]
          }
          diagonal[row] = sum
        }
      }
    }
    return diagonal
  }
}
