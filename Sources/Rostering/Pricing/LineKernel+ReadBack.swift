/// Reading a line back from the layers that the kernel filled.
extension LineKernel {
  /// Where a path stands while it is read back.
  struct Position {
    var node = 0
    var tally = -1
    var excess = 0
    var value: Int32
  }

  /// Walks back from the last layer along equal values.
  func readBack() -> [Int32] {
    var line: [Int32] = []
    var position = Position(value: best)
    for day in flat.days.indices.reversed() {
      if flat.days[day].closes {
        if let carried = pricing.carried {
          position = reopened(day, position, carrying: carried)
        } else {
          reopen(day, &position)
        }
      }
      if let type = stepBack(day, &position), type >= 0 { line.append(type) }
    }
    return line.reversed()
  }

  private func reopen(_ day: Int, _ position: inout Position) {
    let isLast = day + 1 == flat.days.count
    for (node, closing) in flat.graph.days[day].closings.enumerated()
    where isLast || Int(closing.target) == position.node {
      let table = closingTable(day, closing)
      guard let counted = costOfCounts(day, node) else { continue }
      let own = closing.cost &+ counted
      for tally in isLast ? 0..<tallies : position.tally..<position.tally + 1
      where workspace.reached[endsReached[day] + node * tallies + tally] != 0 {
        let vector = workspace.values + (ends[day] + (node * tallies + tally) * stride)
        for excess in endRange[day].low...endRange[day].high {
          guard let limit = pricing.closings[table + excess] else { continue }
          if vector[excess] &+ limit &* scale &+ own &* scale == position.value {
            position = Position(node: node, tally: tally, excess: excess, value: vector[excess])
            return
          }
        }
      }
    }
  }

  /// The duty type of a day (-1 for a day off), and the path's position before it.
  private func stepBack(_ day: Int, _ position: inout Position) -> Int32? {
    let frame = frame(day)
    let layer = frame.day
    let isFree = request.free.contains(day)
    let range = beginRange[day]
    let (tallies, scale, slotCount) = (self.tallies, self.scale, flat.slotCount)
    let (weekendTracked, weekendPenalty) = isFree ? (self.weekendTracked, self.weekendPenalty) : (-1, 0)
    let (trackedOfSlotSet, firstSlot, mayBeOff) = (self.trackedOfSlotSet, pricing.firstSlot[day], self.mayBeOff[day])
    let slotCosts = workspace.slotCosts
    for index in Int(layer.firstArc[position.node])..<Int(layer.firstArc[position.node + 1]) {
      let arc = layer.arcs[index]
      let before = position.excess - Int(arc.excess)
      if before < range.low || before > range.high { continue }
      let weekend = arc.beginsWeekend ? weekendTracked : -1
      let penalty = arc.beginsWeekend && weekend < 0 ? weekendPenalty : 0
      for set in 0..<(isFree && arc.signature >= 0 ? trackedOfSlotSet.count : 1) {
        let slot = firstSlot + Int(arc.signature) + set * slotCount
        let own = arc.signature >= 0 ? slotCosts[slot] : (mayBeOff ? 0 : PriceValue.unreachable)
        if own >= PriceValue.infeasible { continue }
        var tally = position.tally
        let limit = arc.signature >= 0 ? trackedOfSlotSet[set] : -1
        if limit >= 0 { tally -= tallySteps[limit] }
        if weekend >= 0 { tally -= tallySteps[weekend] }
        if tally < 0 || limit >= 0 && !hasRoom[limit * tallies + tally]
          || weekend >= 0 && !hasRoom[weekend * tallies + tally]
        {
          continue
        }
        guard let vector = frame.vector(ofSet: Int(arc.set), tally: tally),
          vector[before] &+ own &+ arc.cost &* scale &+ penalty == position.value
        else { continue }
        position = Position(
          node: member(of: Int(arc.set), day: day, tally: tally, excess: before, value: vector[before]), tally: tally,
          excess: before, value: vector[before])
        return arc.signature >= 0 ? workspace.slotTypes[slot] : -1
      }
    }
    return nil
  }

  private func member(of set: Int, day: Int, tally: Int, excess: Int, value: Int32) -> Int {
    var number = set
    while number >= 0 {
      let nodes = flat.graph.days[day].sets[number]
      for node in nodes.extra {
        let place = Int(node) * tallies + tally
        if workspace.reached[beginsReached[day] + place] != 0,
          workspace.values[begins[day] + place * stride + excess] == value
        {
          return Int(node)
        }
      }
      number = Int(nodes.base)
    }
    return 0
  }
}
