/// Arranges sets of nodes so that each is built from the largest one that it contains.
enum NestedSets {
  /// Builds the distinct sets among `lists` (ascending members, none of them empty).
  ///
  /// A set that another one contains has its rarest member in it. So each set stands in the list of its rarest member, and only the lists of
  /// a set's own members are looked through for what it contains.
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
    var frequency = [Int](repeating: 0, count: universe)
    for list in distinct {
      for member in list { frequency[Int(member)] += 1 }
    }
    let order = distinct.indices.sorted { (distinct[$0].count, $0) < (distinct[$1].count, $1) }
    var sets: [LineGraph.NodeSet] = []
    var numbers = [Int32](repeating: 0, count: distinct.count)
    var setsByRarest = [[Int]](repeating: [], count: universe)
    var isMember = [Bool](repeating: false, count: universe)
    for handle in order {
      let list = distinct[handle]
      for member in list { isMember[Int(member)] = true }
      // The largest contained set is the last one found, because sets are built in ascending size.
      var base = -1
      for member in list {
        for candidate in setsByRarest[Int(member)].reversed() {
          if candidate <= base { break }
          if distinct[order[candidate]].allSatisfy({ isMember[Int($0)] }) {
            base = candidate
            break
          }
        }
      }
      for member in list { isMember[Int(member)] = false }
      if let rarest = list.min(by: { frequency[Int($0)] < frequency[Int($1)] }) {
        setsByRarest[Int(rarest)].append(sets.count)
      }
      numbers[handle] = Int32(sets.count)
      sets.append(LineGraph.NodeSet(base: Int32(base), extra: base < 0 ? list : list.without(distinct[order[base]])))
    }
    return (sets, handles.map { numbers[$0] })
  }
}

extension [Int32] {
  /// Its numbers but those of another list, both ascending.
  fileprivate func without(_ other: [Int32]) -> [Int32] {
    var next = 0
    return filter { number in
      while next < other.count, other[next] < number { next += 1 }
      return next == other.count || other[next] != number
    }
  }
}
