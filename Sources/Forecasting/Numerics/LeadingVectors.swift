/// The leading right singular vectors of a matrix, by orthogonal iteration on its Gram matrix.
///
/// G. H. Golub, C. F. Van Loan, *Matrix Computations*, 4th ed. (2013), section 8.2.4. The start is fixed, so the same
/// matrix always gives the same vectors; a vector's largest component is positive.
enum LeadingVectors {
  /// At most `count` vectors of `columns` components; fewer when the matrix has a lower rank.
  static func of(_ rows: [[Double]], columns: Int, count: Int) -> [[Double]] {
    guard count > 0, columns > 0 else { return [] }
    var gram = [Double](repeating: 0, count: columns * columns)
    for row in rows {
      for left in 0..<columns where row[left] != 0 {
        for right in 0..<columns { gram[left * columns + right] += row[left] * row[right] }
      }
    }
    var trace = 0.0
    for column in 0..<columns { trace += gram[column * columns + column] }
    guard trace > 0 else { return [] }
    var vectors: [[Double]] = []
    for index in 0..<count {
      var vector = (0..<columns).map { cosine(Double.pi * (Double($0) + 0.5) * Double(index + 1) / Double(columns)) }
      var value = 0.0
      for _ in 0..<200 {
        var image = [Double](repeating: 0, count: columns)
        for row in 0..<columns {
          var sum = 0.0
          for column in 0..<columns { sum += gram[row * columns + column] * vector[column] }
          image[row] = sum
        }
        for other in vectors { remove(other, from: &image) }
        let length = image.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 1e-12 * trace else { return vectors }
        let next = image.map { $0 / length }
        let change = zip(next, vector).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        vector = next
        value = length
        if change < 1e-16 { break }
      }
      guard value > 1e-9 * trace else { return vectors }
      let largest = vector.max { abs($0) < abs($1) } ?? 1
      vectors.append(largest < 0 ? vector.map { -$0 } : vector)
    }
    return vectors
  }

  private static func remove(_ direction: [Double], from vector: inout [Double]) {
    let share = zip(direction, vector).reduce(0) { $0 + $1.0 * $1.1 }
    for index in vector.indices { vector[index] -= share * direction[index] }
  }
}
