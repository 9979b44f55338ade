import Testing

@testable import Forecasting

/// Factors of matrices of any size, those included that are no multiple of the rows handled at once.
@Suite struct CholeskyFactorTests {
  private func entry(_ row: Int, _ column: Int) -> Double {
    1 / Double(1 + abs(row - column)) + (row == column ? 1 + Double(row % 3) : 0)
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 7, 8, 9, 13, 32])
  func solvesAndInverts(size: Int) throws {
    let matrix = (0..<size * size).map { entry($0 / size, $0 % size) }
    let factor = try #require(CholeskyFactor(upperTriangle: matrix, size: size))
    let diagonal = factor.inverseDiagonal()
    for unit in 0..<size {
      let right = (0..<size).map { $0 == unit ? 1.0 : 0 }
      let solution = factor.solve(right)
      for row in 0..<size {
        let product = (0..<size).reduce(0.0) { $0 + entry(row, $1) * solution[$1] }
        #expect(abs(product - right[row]) < 1e-12)
      }
      #expect(abs(solution[unit] - diagonal[unit]) < 1e-12)
    }
  }

  @Test(arguments: [1, 4, 5, 9])
  func whatIsNotPositiveDefiniteHasNoFactor(size: Int) {
    var matrix = (0..<size * size).map { entry($0 / size, $0 % size) }
    matrix[size * size - 1] = -1
    #expect(CholeskyFactor(upperTriangle: matrix, size: size) == nil)
    matrix[size * size - 1] = .nan
    #expect(CholeskyFactor(upperTriangle: matrix, size: size) == nil)
  }
}
