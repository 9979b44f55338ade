import Workforce

/// The heart: the cheapest legal line of work of one class under given costs of its duties, exactly.
///
/// A shortest path through the layers of a ``LineGraph``. `value[node][excess]` is the least cost of a path from the
/// first layer to a node with that excess of paid minutes. For each day:
///
/// 1. the vector of each set is the element-wise minimum of its base's vector and its extra members' vectors;
/// 2. the vector of each target is the element-wise minimum, over the arcs that enter it, of the set's vector moved by the
///    duty's excess, plus the cost of the arc and of the cheapest duty with its signature;
/// 3. after a week's last day, each vector collapses to the least value that the class's limits allow.
///
/// All layers are kept, and the line is read back by equality of integers. One kernel serves one thread.
final class LineKernel {
  let graph: LineGraph
  private let width: Int
  private let stride: Int
  /// Values at the beginning of each day, and after each day's moves.
  private var begins: [UnsafeMutablePointer<Int32>] = []
  private var ends: [UnsafeMutablePointer<Int32>] = []
  /// Vectors of the sets of each day, each with its padding in front.
  private var sets: [UnsafeMutablePointer<Int32>] = []
  /// The graph as plain numbers, so that the loops touch no arrays of arrays.
  private let flatDays: [FlatDay]
  private let slotCosts: UnsafeMutablePointer<Int32>
  private let slotTypes: UnsafeMutablePointer<Int32>
  private let slotCount: Int

  /// One day of the graph: members of the sets and arcs into the targets, each list one after the other.
  private struct FlatDay {
    let setCount: Int
    let bases: UnsafeMutablePointer<Int32>
    let firstExtra: UnsafeMutablePointer<Int32>
    let extras: UnsafeMutablePointer<Int32>
    let targetCount: Int
    let firstArc: UnsafeMutablePointer<Int32>
    let arcs: UnsafeMutablePointer<LineGraph.Arc>

    init(_ day: LineGraph.Day) {
      func copy<Element>(_ values: [Element]) -> UnsafeMutablePointer<Element> {
        let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(1, values.count))
        for (index, value) in values.enumerated() { (pointer + index).initialize(to: value) }
        return pointer
      }
      setCount = day.sets.count
      targetCount = day.targetCount
      bases = copy(day.sets.map(\.base))
      var first: [Int32] = [0]
      for set in day.sets { first.append(first[first.count - 1] + Int32(set.extra.count)) }
      firstExtra = copy(first)
      extras = copy(day.sets.flatMap(\.extra))
      firstArc = copy(day.firstArc)
      arcs = copy(day.arcs)
    }

    func deallocate() {
      [bases, firstExtra, extras, firstArc].forEach { $0.deallocate() }
      arcs.deallocate()
    }
  }

  init(graph: LineGraph) {
    self.graph = graph
    flatDays = graph.days.map { FlatDay($0) }
    width = graph.width
    stride = graph.padding + graph.width
    slotCount = graph.days.reduce(0) { $0 + $1.signatures.count }
    slotCosts = .allocate(capacity: max(1, slotCount))
    slotTypes = .allocate(capacity: max(1, slotCount))
    func vectors(_ count: Int, _ length: Int) -> UnsafeMutablePointer<Int32> {
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, count * length))
      pointer.initialize(repeating: PriceValue.unreachable, count: max(1, count * length))
      return pointer
    }
    for day in graph.days {
      begins.append(vectors(day.sourceCount, width))
      ends.append(vectors(day.targetCount, width))
      sets.append(vectors(day.sets.count, stride))
    }
    begins.append(vectors(1, width))
  }

  deinit {
    (begins + ends + sets).forEach { $0.deallocate() }
    flatDays.forEach { $0.deallocate() }
    slotCosts.deallocate()
    slotTypes.deallocate()
  }

  /// The cheapest line of a class, or `nil` when it has none.
  ///
  /// - Parameters:
  ///   - pricing: The class.
  ///   - cover: Scaled cost of presence for each duty type.
  ///   - scale: What own costs and rules are multiplied with.
  func cheapestLine(
    _ pricing: ClassPricing, cover: UnsafePointer<Int32>, scale: Int32
  ) -> (cost: Int32, types: [Int32])? {
    guard pricing.initialNode >= 0 else { return nil }
    slotCosts.update(repeating: PriceValue.unreachable, count: slotCount)
    for entry in pricing.entries {
      let cost = cover[Int(entry.type)] &+ entry.cost &* scale
      if cost < slotCosts[Int(entry.slot)] {
        slotCosts[Int(entry.slot)] = cost
        slotTypes[Int(entry.slot)] = entry.type
      }
    }
    begins[0].update(repeating: PriceValue.unreachable, count: graph.days[0].sourceCount * width)
    begins[0][Int(pricing.initialNode) * width] = 0
    for day in graph.days.indices {
      gather(day)
      move(day, pricing, scale)
      pass(day, pricing, scale)
    }
    let cost = begins[graph.days.count][0]
    guard cost < PriceValue.infeasible else { return nil }
    return (cost, readBack(pricing, scale, cost))
  }

  /// Step 1: vectors of the sets.
  private func gather(_ day: Int) {
    let source = begins[day]
    let layer = sets[day]
    let flat = flatDays[day]
    for number in 0..<flat.setCount {
      let vector = layer + (number &* stride &+ graph.padding)
      let base = Int(flat.bases[number])
      if base >= 0 {
        vector.update(from: layer + (base &* stride &+ graph.padding), count: width)
      } else {
        vector.update(repeating: PriceValue.unreachable, count: width)
      }
      for position in Int(flat.firstExtra[number])..<Int(flat.firstExtra[number &+ 1]) {
        lower(vector, by: source + Int(flat.extras[position]) &* width, plus: 0)
      }
    }
  }

  /// Step 2: vectors of the targets.
  private func move(_ day: Int, _ pricing: ClassPricing, _ scale: Int32) {
    let flat = flatDays[day]
    let costs = slotCosts + pricing.firstSlot[day]
    let offCost = pricing.mayBeOff[day] ? 0 : PriceValue.unreachable
    let source = sets[day] + graph.padding
    for target in 0..<flat.targetCount {
      let vector = ends[day] + target &* width
      vector.update(repeating: PriceValue.unreachable, count: width)
      for position in Int(flat.firstArc[target])..<Int(flat.firstArc[target &+ 1]) {
        let arc = flat.arcs[position]
        let cost = arc.signature < 0 ? offCost : costs[Int(arc.signature)]
        if cost >= PriceValue.infeasible { continue }
        lower(vector, by: source + (Int(arc.set) &* stride &- Int(arc.excess)), plus: cost &+ arc.cost &* scale)
      }
    }
  }

  /// Step 3: on to the next day, closing the week where one ends.
  private func pass(_ day: Int, _ pricing: ClassPricing, _ scale: Int32) {
    let layer = graph.days[day]
    let next = begins[day + 1]
    guard !layer.closings.isEmpty else {
      next.update(from: ends[day], count: layer.targetCount * width)
      return
    }
    next.update(repeating: PriceValue.unreachable, count: layer.nextCount * width)
    for (node, closing) in layer.closings.enumerated() {
      let vector = ends[day] + node * width
      let table = closingTable(day, closing, pricing)
      var best = PriceValue.unreachable
      for excess in 0..<width {
        guard let limit = pricing.closings[table + excess] else { continue }
        best = min(best, vector[excess] &+ limit &* scale)
      }
      let slot = Int(closing.target) * width
      next[slot] = min(next[slot], best &+ closing.cost &* scale)
    }
  }

  private func closingTable(_ day: Int, _ closing: LineGraph.Closing, _ pricing: ClassPricing) -> Int {
    (day / 7 * (pricing.mostDays + 1) + Int(closing.days)) * width
  }

  /// `vector = min(vector, other + cost)`, element by element.
  @inline(__always)
  private func lower(_ vector: UnsafeMutablePointer<Int32>, by other: UnsafePointer<Int32>, plus cost: Int32) {
    if width == 1 {
      vector[0] = min(vector[0], other[0] &+ cost)
      return
    }
    var index = 0
    while index < width {
      let left = UnsafeRawPointer(vector + index).loadUnaligned(as: SIMD4<Int32>.self)
      let right = UnsafeRawPointer(other + index).loadUnaligned(as: SIMD4<Int32>.self) &+ cost
      UnsafeMutableRawPointer(vector + index).storeBytes(of: pointwiseMin(left, right), as: SIMD4<Int32>.self)
      index &+= 4
    }
  }

  /// Walks back from the last layer along equal values.
  private func readBack(_ pricing: ClassPricing, _ scale: Int32, _ cost: Int32) -> [Int32] {
    var line: [Int32] = []
    var node = 0
    var excess = 0
    var value = cost
    for day in graph.days.indices.reversed() {
      let layer = graph.days[day]
      if !layer.closings.isEmpty {
        (node, excess, value) = reopen(day, node: node, value: value, pricing, scale)
      }
      let costs = slotCosts + pricing.firstSlot[day]
      for position in Int(layer.firstArc[node])..<Int(layer.firstArc[node + 1]) {
        let arc = layer.arcs[position]
        let own =
          arc.signature < 0
          ? (pricing.mayBeOff[day] ? 0 : PriceValue.unreachable) : costs[Int(arc.signature)]
        let before = excess - Int(arc.excess)
        guard own < PriceValue.infeasible, before >= 0 else { continue }
        let reached = sets[day][Int(arc.set) * stride + graph.padding + before]
        guard reached &+ own &+ arc.cost &* scale == value else { continue }
        if arc.signature >= 0 { line.append(slotTypes[pricing.firstSlot[day] + Int(arc.signature)]) }
        value = reached
        excess = before
        node = member(of: Int(arc.set), day: day, excess: excess, value: value)
        break
      }
    }
    return line.reversed()
  }

  private func reopen(
    _ day: Int, node: Int, value: Int32, _ pricing: ClassPricing, _ scale: Int32
  ) -> (node: Int, excess: Int, value: Int32) {
    for (candidate, closing) in graph.days[day].closings.enumerated() where Int(closing.target) == node {
      let table = closingTable(day, closing, pricing)
      for excess in 0..<width {
        guard let limit = pricing.closings[table + excess] else { continue }
        let before = ends[day][candidate * width + excess]
        if before &+ limit &* scale &+ closing.cost &* scale == value { return (candidate, excess, before) }
      }
    }
    return (node, 0, value)
  }

  private func member(of set: Int, day: Int, excess: Int, value: Int32) -> Int {
    var number = set
    while number >= 0 {
      let nodes = graph.days[day].sets[number]
      for node in nodes.extra where begins[day][Int(node) * width + excess] == value { return Int(node) }
      number = Int(nodes.base)
    }
    return 0
  }
}
