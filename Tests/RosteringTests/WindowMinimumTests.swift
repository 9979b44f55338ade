import Testing

@testable import Rostering

@Suite("The least of the values in a window that moves on")
struct WindowMinimumTests {
  @Test("is what a look at all of them finds, with and without a far end", arguments: 1...60)
  func naive(seed: UInt64) {
    var random = RandomSource(seed: seed)
    func ascending(_ count: Int) -> [Int32] {
      (0..<count).map { _ in Int32(random.below(30)) }.sorted()
    }
    var (keys, targets) = (ascending(random.below(12)), ascending(random.below(12)))
    var values = keys.map { _ in
      random.below(4) == 0 ? PriceValue.unreachable : Int32(random.below(9)) - 4
    }
    let near = random.below(6)
    let far = random.below(3) == 0 ? Int.max : near + random.below(8)
    let expected = targets.map { target in
      keys.indices.filter {
        Int(keys[$0]) <= Int(target) - near && (far == Int.max || Int(keys[$0]) >= Int(target) - far)
      }
      .map { values[$0] }.min() ?? PriceValue.unreachable
    }
    var found = [Int32](repeating: 7, count: targets.count)
    var lowered = [Int32](repeating: 2, count: targets.count)
    keys.withUnsafeMutableBufferPointer { keys in
      values.withUnsafeMutableBufferPointer { values in
        targets.withUnsafeMutableBufferPointer { targets in
          guard let key = keys.baseAddress, let value = values.baseAddress, let target = targets.baseAddress else {
            return
          }
          let window = WindowMinimum(keys: key, values: value, count: keys.count, near: near, far: far)
          found.withUnsafeMutableBufferPointer { result in
            if let first = result.baseAddress { window.fill(first, at: target, count: targets.count) }
          }
          lowered.withUnsafeMutableBufferPointer { result in
            if let first = result.baseAddress { window.lower(first, at: target, count: targets.count) }
          }
        }
      }
    }
    #expect(found == expected)
    #expect(lowered == expected.map { min(2, $0) })
  }
}
