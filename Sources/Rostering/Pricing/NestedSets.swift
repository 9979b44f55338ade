/// Arranges sets of nodes so that each is built from the largest one that it contains.
enum NestedSets {
  /// Builds the distinct sets among `lists` (ascending members).
  ///
  /// - Returns: The sets, bases first, and for each list the number of its set.
  static func build(_ lists: [[Int32]], universe: Int) -> (sets: [LineGraph.NodeSet], numbers: [Int32]) {
    var distinct: [[Int32]] = []
    var seen: [[Int32]: Int] = [:]
    let handles = lists.map { list -> Int in
      if let known = seen[list] { return known }
      seen[list] = distinct.count
      distinct.append(list)
      return distinct.count - 1
    }
    let order = distinct.indices.sorted { (distinct[$0].count, $0) < (distinct[$1].count, $1) }
    let words = (universe + 63) / 64
    var bits: [[UInt64]] = []
    var sets: [LineGraph.NodeSet] = []
    var number = [Int32](repeating: 0, count: distinct.count)
    for handle in order {
      let list = distinct[handle]
      var mask = [UInt64](repeating: 0, count: words)
      for member in list { mask[Int(member) / 64] |= 1 << UInt64(member % 64) }
      // The largest contained set is the last one found, because sets are built in ascending size.
      var base = -1
      for candidate in sets.indices.reversed() where isSubset(bits[candidate], mask) {
        base = candidate
        break
      }
      let extra = base < 0 ? list : list.filter { bits[base][Int($0) / 64] & (1 << UInt64($0 % 64)) == 0 }
      number[handle] = Int32(sets.count)
      sets.append(LineGraph.NodeSet(base: Int32(base), extra: extra))
      bits.append(mask)
    }
    return (sets, handles.map { number[$0] })
  }

  private static func isSubset(_ inner: [UInt64], _ outer: [UInt64]) -> Bool {
    for (left, right) in zip(inner, outer) where left & ~right != 0 { return false }
    return true
  }
}
