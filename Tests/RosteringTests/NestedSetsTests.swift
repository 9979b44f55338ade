import Testing

@testable import Rostering

@Suite("Nested sets")
struct NestedSetsTests {
  private func members(_ set: Int32, of sets: [LineGraph.NodeSet]) -> [Int32] {
    var found: [Int32] = []
    var next = set
    while next >= 0 {
      found += sets[Int(next)].extra
      next = sets[Int(next)].base
    }
    return found
  }

  @Test("Each list is its set, once each member, built from the largest set that it contains", arguments: 1...40)
  func largestContained(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let universe = 1 + random.below(12)
    let lists = (0..<1 + random.below(60)).map { _ -> [Int32] in
      let chosen = (0..<Int32(universe)).filter { _ in random.below(3) == 0 }
      return chosen.isEmpty ? [0] : chosen
    }
    let (sets, numbers) = NestedSets.build(lists, universe: universe)
    #expect(sets.count == Set(lists).count)
    for (list, number) in zip(lists, numbers) { #expect(members(number, of: sets).sorted() == list) }
    for (index, set) in sets.enumerated() {
      #expect(set.base < Int32(index))
      let own = Set(members(Int32(index), of: sets))
      let contained = sets.indices.filter {
        $0 != index && Set(members(Int32($0), of: sets)).isStrictSubset(of: own)
      }
      let largest = contained.map { members(Int32($0), of: sets).count }.max() ?? 0
      #expect(members(set.base, of: sets).count == largest)
    }
  }

  @Test("A chain is a set and its additions")
  func chain() {
    let (sets, numbers) = NestedSets.build([[2, 5, 7], [5], [2, 5], [5]], universe: 8)
    #expect(sets.map(\.base) == [-1, 0, 1] && sets.map(\.extra) == [[5], [2], [7]])
    #expect(numbers == [2, 0, 1, 0])
  }
}
