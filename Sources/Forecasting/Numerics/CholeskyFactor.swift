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
      matrix.baseAddress.map { CholeskyFactor.factor($0, size: size) } ?? true
    }
    guard definite else { return nil }
  }

  /// Four pivot rows at a time, so that each later row is read and written once for all four.
  private static func factor(_ matrix: UnsafeMutablePointer<Double>, size: Int) -> Bool {
    var first = 0
    while first < size {
      let end = min(first + 4, size)
      for pivot in first..<end {
        let start = matrix + (pivot * size + pivot)
        let count = size - pivot
        for above in first..<pivot {
          let source = matrix + (above * size + pivot)
          let factor = source[0]
          for column in 0..<count { start[column] -= factor * source[column] }
        }
        let diagonal = start[0]
        guard diagonal > 0, diagonal.isFinite else { return false }
        let root = diagonal.squareRoot()
        for column in 0..<count { start[column] /= root }
      }
      guard end - first == 4 else { break }
      for row in end..<max(size, end) {
        let source = matrix + (first * size + row)
        subtractFourRows(
          at: source, stride: size, times: (source[0], source[size], source[2 * size], source[3 * size]),
          from: matrix + (row * size + row), count: size - row)
      }
      first = end
    }
    return true
  }

  /// Takes multiples of four rows from another one, all from the same column on.
  ///
  /// Every element is worked on by itself from plain pointers, which lets the compiler do several at once.
  @inline(__always)
  private static func subtractFourRows(
    at source: UnsafePointer<Double>, stride: Int, times factors: (Double, Double, Double, Double),
    from target: UnsafeMutablePointer<Double>, count: Int
  ) {
    let (row0, row1, row2, row3) = (source, source + stride, source + 2 * stride, source + 3 * stride)
    for column in 0..<count {
      target[column] -=
        factors.0 * row0[column] + factors.1 * row1[column] + factors.2 * row2[column] + factors.3 * row3[column]
    }
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
    inverse.withUnsafeMutableBufferPointer { buffer in
      rows.withUnsafeBufferPointer { matrix in
        guard let inverse = buffer.baseAddress, let matrix = matrix.baseAddress else { return }
        // Row k of U⁻¹ = (e_k − Σ_{j>k} U_kj · row j) / U_kk, from the last row up.
        for row in (0..<size).reversed() {
          let target = inverse + row * size
          let factors = matrix + row * size
          target[row] = 1
          var other = row + 1
          while other + 3 < size {
            // Left of their diagonals the rows hold zeros, so that all four may begin at the first one's.
            CholeskyFactor.subtractFourRows(
              at: inverse + (other * size + other), stride: size,
              times: (factors[other], factors[other + 1], factors[other + 2], factors[other + 3]),
              from: target + other, count: size - other)
            other += 4
          }
          while other < size {
            let source = inverse + other * size
            for column in other..<size { target[column] -= factors[other] * source[column] }
            other += 1
          }
          let pivot = factors[row]
          var sum = 0.0
          for column in row..<size {
            target[column] /= pivot
            sum += target[column] * target[column]
          }
          diagonal[row] = sum
        }
      }
    }
    return diagonal
  }
}
