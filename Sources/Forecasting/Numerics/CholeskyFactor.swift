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
    let definite = rows.withUnsafeMutableBufferPointer { matrix -> Bool in
      for pivot in 0..<size {
        let start = pivot * size
        let diagonal = matrix[start + pivot]
        guard diagonal > 0, diagonal.isFinite else { return false }
        let root = diagonal.squareRoot()
        for column in pivot..<size { matrix[start + column] /= root }
        for row in pivot + 1..<max(size, pivot + 1) {
          let factor = matrix[start + row]
          if factor == 0 { continue }
          let offset = row * size
          for column in row..<size { matrix[offset + column] -= factor * matrix[start + column] }
        }
      }
      return true
    }
    guard definite else { return nil }
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
          for other in row + 1..<max(size, row + 1) {
            let factor = matrix[offset + other]
            if factor == 0 { continue }
            let source = other * size
            for column in other..<size { inverse[offset + column] -= factor * inverse[source + column] }
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
