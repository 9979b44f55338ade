/// A ``LineGraph`` as plain numbers, so that the kernel's loops touch no arrays of arrays. Never changes, so threads share it.
final class FlatGraph: @unchecked Sendable {
  /// One day of the graph: members of the sets and arcs into the targets, each list one after the other.
  struct Day {
    let sourceCount: Int
    let targetCount: Int
    let setCount: Int
    /// The set that a set contains; -1 for none.
    let bases: UnsafeMutablePointer<Int32>
    let firstExtra: UnsafeMutablePointer<Int32>
    let extras: UnsafeMutablePointer<Int32>
    /// The only member of a set; -1 for sets with more. Such a set needs no vector of its own.
    let single: UnsafeMutablePointer<Int32>
    let firstArc: UnsafeMutablePointer<Int32>
    let arcs: UnsafeMutablePointer<LineGraph.Arc>
    /// Whether a period ends with this day.
    let closes: Bool
  }

  let graph: LineGraph
  let days: [Day]
  let slotCount: Int
  /// Distance of two vectors: the width, with room for a SIMD step beyond its end.
  let stride: Int

  /// Numbers that a kernel keeps of it for each tally.
  var valueCount: Int { days.reduce(0) { $0 + $1.sourceCount + $1.setCount + $1.targetCount } * stride }

  init(_ graph: LineGraph) {
    self.graph = graph
    slotCount = graph.days.reduce(0) { $0 + $1.signatures.count }
    stride = graph.width == 1 ? 1 : (graph.width + 3) / 4 * 4 + 4
    func copy<Element>(_ values: [Element]) -> UnsafeMutablePointer<Element> {
      let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(1, values.count))
      for (index, value) in values.enumerated() { (pointer + index).initialize(to: value) }
      return pointer
    }
    days = graph.days.map { day in
      var first: [Int32] = [0]
      for set in day.sets { first.append(first[first.count - 1] + Int32(set.extra.count)) }
      return Day(
        sourceCount: day.sourceCount, targetCount: day.targetCount, setCount: day.sets.count,
        bases: copy(day.sets.map(\.base)), firstExtra: copy(first), extras: copy(day.sets.flatMap(\.extra)),
        single: copy(day.sets.map { $0.base < 0 && $0.extra.count == 1 ? $0.extra[0] : -1 }),
        firstArc: copy(day.firstArc), arcs: copy(day.arcs), closes: !day.closings.isEmpty)
    }
  }

  deinit {
    for day in days {
      [day.bases, day.firstExtra, day.extras, day.single, day.firstArc].forEach { $0.deallocate() }
      day.arcs.deallocate()
    }
  }
}
