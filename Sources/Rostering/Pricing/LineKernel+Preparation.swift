import Workforce

/// What a solve needs before its first day: tallies for tracked limits, room for the layers, costs of duties, the excess that matters.
extension LineKernel {
  func arrangeTallies() {
    tallies = 1
    tallySteps.removeAll(keepingCapacity: true)
    for tracked in request.tracked {
      tallySteps.append(tallies)
      tallies *= tracked.left + 1
    }
    countTallies = tallies
    if let carried = pricing.carried { tallies *= carried.mostCodesOfWeek }
    hasRoom.removeAll(keepingCapacity: true)
    for (index, tracked) in request.tracked.enumerated() {
      for tally in 0..<tallies { hasRoom.append(tally / tallySteps[index] % (tracked.left + 1) < tracked.left) }
    }
    slotSetOfLimit = [Int](repeating: 0, count: pricing.limits.count)
    trackedOfSlotSet = [-1]
    weekendTracked = -1
    weekendPenalty = 0
    for (index, tracked) in request.tracked.enumerated() {
      if tracked.limit == pricing.weekendLimit {
        weekendTracked = index
      } else if tracked.left == 0 {
        slotSetOfLimit[tracked.limit] = -1
      } else {
        slotSetOfLimit[tracked.limit] = trackedOfSlotSet.count
        trackedOfSlotSet.append(index)
      }
    }
    if let limit = pricing.weekendLimit, !request.penalties.isEmpty { weekendPenalty = request.penalties[limit] }
  }

  func layOut() {
    begins.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    sets.removeAll(keepingCapacity: true)
    beginsReached.removeAll(keepingCapacity: true)
    endsReached.removeAll(keepingCapacity: true)
    setsReached.removeAll(keepingCapacity: true)
    var nodes = 0
    func place(_ count: Int, _ values: inout [Int], _ reached: inout [Int]) {
      values.append(nodes * tallies * stride)
      reached.append(nodes * tallies)
      nodes += count
    }
    place(flat.days[0].sourceCount, &begins, &beginsReached)
    for (index, day) in flat.days.enumerated() {
      place(day.setCount, &sets, &setsReached)
      place(day.targetCount, &ends, &endsReached)
      if index + 1 == flat.days.count { break }
      if day.closes {
        place(flat.days[index + 1].sourceCount, &begins, &beginsReached)
      } else {
        begins.append(ends[index])
        beginsReached.append(endsReached[index])
      }
    }
    workspace.prepare(
      values: nodes * tallies * stride + 16, reached: nodes * tallies, slots: flat.slotCount * trackedOfSlotSet.count)
    best = PriceValue.unreachable
  }

  func priceSlots(_ cover: UnsafePointer<Int32>) {
    let costs = workspace.slotCosts
    let types = workspace.slotTypes
    let slotCount = flat.slotCount
    mayBeOff = pricing.mayBeOff
    pricing.entries.withUnsafeBufferPointer { entries in
      for day in flat.days.indices {
        let isFree = request.free.contains(day)
        let wanted = isFree ? -1 : request.fixed[day]
        if !isFree {
          mayBeOff[day] = wanted < 0 && pricing.mayBeOff[day]
          if wanted < 0 { continue }
        }
        for position in pricing.firstEntry[day]..<pricing.firstEntry[day + 1] {
          let entry = entries[position]
          if !isFree, entry.type != wanted { continue }
          var slot = Int(entry.slot)
          var cost = (isFree ? cover[Int(entry.type)] : 0) &+ entry.cost &* scale
          if isFree, entry.limit >= 0 {
            let set = slotSetOfLimit[Int(entry.limit)]
            if set < 0 { continue }
            slot &+= set &* slotCount
            if !request.penalties.isEmpty { cost &+= request.penalties[Int(entry.limit)] }
          }
          if cost < costs[slot] {
            costs[slot] = cost
            types[slot] = entry.type
          }
        }
      }
    }
  }

  /// Which excess matters on each day; `false` when none can close a period.
  func measureRanges() -> Bool {
    let dayCount = flat.days.count
    beginRange = [(low: Int, high: Int)](repeating: (0, width - 1), count: dayCount)
    endRange = beginRange
    if flat.graph.countsDays || width == 1 { return true }
    var least = [Int](repeating: 0, count: dayCount)
    var most = least
    for day in 0..<dayCount {
      least[day] = mayBeOff[day] ? 0 : Int.max
      for slot in pricing.firstSlot[day]..<pricing.firstSlot[day + 1] {
        for set in trackedOfSlotSet.indices
        where workspace.slotCosts[slot + set * flat.slotCount] < PriceValue.infeasible {
          least[day] = min(least[day], Int(pricing.slotExcess[slot]))
          most[day] = max(most[day], Int(pricing.slotExcess[slot]))
        }
      }
      if least[day] == Int.max { return false }
    }
    var first = 0
    while first < dayCount {
      var last = first
      while !flat.days[last].closes { last += 1 }
      let period = pricing.periodOfDay[first]
      // Days are not counted here: what is legal with any code.
      let isLegal = (0..<width).map { excess in
        (0..<pricing.codeCount).contains {
          pricing.closings[pricing.closingTable(period: period, code: $0, days: 0) * width + excess] != nil
        }
      }
      guard let low = isLegal.firstIndex(of: true), let high = isLegal.lastIndex(of: true)
      else { return false }
      var range = (low: low, high: high)
      let longest = most[first...last].max() ?? 0
      for day in (first...last).reversed() {
        endRange[day] = range
        range.low = max(range.low - most[day], low - flat.graph.mostDuties[day] * longest)
        range.high -= least[day]
        beginRange[day] = range
      }
      range = (low: 0, high: 0)
      for day in first...last {
        beginRange[day] = (max(0, max(range.low, beginRange[day].low)), min(range.high, beginRange[day].high))
        if beginRange[day].low > beginRange[day].high { return false }
        range = (low: beginRange[day].low + least[day], high: beginRange[day].high + most[day])
        endRange[day] = (max(0, max(range.low, endRange[day].low)), min(range.high, endRange[day].high))
        if endRange[day].low > endRange[day].high { return false }
      }
      first = last + 1
    }
    return true
  }
}
