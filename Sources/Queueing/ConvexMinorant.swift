/// The largest convex function below given values at 0, 1, 2 and so on.
enum ConvexMinorant {
  /// Values of the lower convex hull, straight between its corners.
  static func values(below values: [Double]) -> [Double] {
    let corners = corners(below: values)
    var result = values
    for (left, right) in zip(corners, corners.dropFirst()) {
      let slope = (values[right] - values[left]) / Double(right - left)
      for index in left..<right { result[index] = values[left] + slope * Double(index - left) }
    }
    return result
  }

  /// Where the lower convex hull bends: first and last index included.
  ///
  /// A. M. Andrew, "Another efficient algorithm for convex hulls in two dimensions", *Information Processing Letters* 9
  /// (1979).
  static func corners(below values: [Double]) -> [Int] {
    var corners: [Int] = []
    for index in values.indices {
      while corners.count >= 2 {
        let (first, second) = (corners[corners.count - 2], corners[corners.count - 1])
        let before = (values[second] - values[first]) * Double(index - second)
        let after = (values[index] - values[second]) * Double(second - first)
        guard before >= after else { break }
        corners.removeLast()
      }
      corners.append(index)
    }
    return corners
  }
}
