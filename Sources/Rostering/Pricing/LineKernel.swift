import Workforce

/// The heart: the cheapest legal line of work of one class under given costs of its duties, exactly.
///
/// A shortest path through the layers of a ``LineGraph``. `value[node][tally][excess]` is the least cost of a path from the
/// first layer to a node with that excess of paid minutes; a tally
/// says what the path has used up of the limits that the request tracks.
/// For each day:
///
/// 1. the vector of each set is the element-wise minimum of its base's vector and its extra members' vectors;
/// 2. the vector of each target is the element-wise minimum, over the arcs that enter it, of the set's vector moved by the
///    duty's excess (and to the next tally of each limit that the duty counts for), plus the cost of the arc and of the cheapest
///    duty with its signature;
/// 3. after a period's last day, each vector collapses to the least value that the class's limits allow.
///
/// Vectors that no path reaches are skipped, and of the others only the excess from which the period can still be closed
/// legally is computed: with days fixed, little is left. All layers are kept, and the line is read back by equality of
/// integers. One kernel serves one thread.
final class LineKernel {
  let workspace: KernelWorkspace
  // The solve at hand.
  var flat: FlatGraph
  var pricing: ClassPricing
  var scale: Int32 = 1
  var request: LineRequest
  var stride = 1
  var width = 1
  var tallies = 1
  /// Tallies of tracked limits alone; beyond them a tally says what averages of weekly hours carry from week to week.
  var countTallies = 1
  /// By how much a count of each tracked limit raises the tally, and whether the limit has room at each tally.
  var tallySteps: [Int] = []
  var hasRoom: [Bool] = []
  /// Which slot set a limit's duties are in: 0 for those that nobody tracks, -1 for none that is allowed.
  var slotSetOfLimit: [Int] = []
  var trackedOfSlotSet: [Int] = []
  var weekendTracked = -1
  var weekendPenalty: Int32 = 0
  var mayBeOff: [Bool] = []
  /// Where the layers lie: begin and end of each day, and its sets.
  var begins: [Int] = []
  var ends: [Int] = []
  var sets: [Int] = []
  var beginsReached: [Int] = []
  var endsReached: [Int] = []
  var setsReached: [Int] = []
  /// The excess that matters at the begin and end of each day.
  var beginRange: [(low: Int, high: Int)] = []
  var endRange: [(low: Int, high: Int)] = []
  var best: Int32 = PriceValue.unreachable

  /// A kernel for a model's classes, or `nil` when it has none.
  init?(model: LineModel, workspace: KernelWorkspace) {
    guard let flat = model.flats.first, let pricing = model.classes.first else { return nil }
    self.workspace = workspace
    self.flat = flat
    self.pricing = pricing
    request = LineRequest(dayCount: model.problem.horizon.dayCount)
  }

  /// The cheapest line of a class, or `nil` when it has none that keeps the tracked limits.
  ///
  /// - Parameters:
  ///   - flat: The graph of the class's contract.
  ///   - pricing: The class.
  ///   - cover: Scaled cost of presence for each duty type; presence on fixed days costs nothing.
  ///   - scale: What own costs and rules are multiplied with.
  ///   - request: What may change, and which limits are tracked or priced.
  /// - Returns: Scaled cost, penalties included, and duty types by day.
  func cheapestLine(
    _ flat: FlatGraph, _ pricing: ClassPricing, cover: UnsafePointer<Int32>, scale: Int32, request: LineRequest
  ) -> (cost: Int32, types: [Int32])? {
    guard pricing.initialNode >= 0 else { return nil }
    self.flat = flat
    self.pricing = pricing
    self.scale = scale
    self.request = request
    stride = flat.stride
    width = flat.graph.width
    arrangeTallies()
    layOut()
    priceSlots(cover)
    guard measureRanges() else { return nil }
    let first = Int(pricing.initialNode) * tallies
    workspace.reached[beginsReached[0] + first] = 1
    frame(0).initialise(workspace.values + begins[0] + first * stride, beginRange[0])
    workspace.values[begins[0] + first * stride] = 0
    for day in flat.days.indices {
      let frame = frame(day)
      frame.gather()
      move(day, frame)
      if flat.days[day].closes { close(day) }
    }
    guard best < PriceValue.infeasible else { return nil }
    return (best, readBack())
  }

  func frame(_ day: Int) -> KernelFrame {
    KernelFrame(
      day: flat.days[day], begin: workspace.values + begins[day], beginReached: workspace.reached + beginsReached[day],
      sets: workspace.values + sets[day], setsReached: workspace.reached + setsReached[day],
      end: workspace.values + ends[day], endReached: workspace.reached + endsReached[day], tallies: tallies,
      active: activeTallies(day),
      stride: stride, isScalar: width == 1, from: beginRange[day], to: endRange[day])
  }

  /// Step 2: vectors of the targets.
  private func move(_ day: Int, _ frame: KernelFrame) {
    let isFree = request.free.contains(day)
    let slotSets = isFree ? trackedOfSlotSet.count : 1
    let costs = UnsafePointer(workspace.slotCosts + pricing.firstSlot[day])
    if tallies == 1, slotSets == 1, weekendTracked < 0 || !isFree {
      moveSimply(frame, costs, mayBeOff: mayBeOff[day], weekendPenalty: isFree ? weekendPenalty : 0)
      return
    }
    // Locals, so that the loop needs no exclusive access to this object.
    let (scale, slotCount, mayBeOff) = (self.scale, flat.slotCount, self.mayBeOff[day])
    let (weekendTracked, weekendPenalty) = isFree ? (self.weekendTracked, self.weekendPenalty) : (-1, 0)
    let (trackedOfSlotSet, tallySteps, tallies) = (self.trackedOfSlotSet, self.tallySteps, self.tallies)
    let active = frame.active
    hasRoom.withUnsafeBufferPointer { hasRoom in
      for target in 0..<frame.day.targetCount {
        for position in Int(frame.day.firstArc[target])..<Int(frame.day.firstArc[target &+ 1]) {
          let arc = frame.day.arcs[position]
          if arc.signature < 0 {
            guard mayBeOff else { continue }
            for tally in 0..<active {
              frame.relax(
                target: target, set: Int(arc.set), tally: tally, to: tally, excess: 0, cost: arc.cost &* scale)
            }
            continue
          }
          let weekend = arc.beginsWeekend ? weekendTracked : -1
          let fixed = arc.cost &* scale &+ (arc.beginsWeekend && weekend < 0 ? weekendPenalty : 0)
          for set in 0..<slotSets {
            let own = costs[Int(arc.signature) &+ set &* slotCount]
            if own >= PriceValue.infeasible { continue }
            let limit = trackedOfSlotSet[set]
            let step = (limit >= 0 ? tallySteps[limit] : 0) &+ (weekend >= 0 ? tallySteps[weekend] : 0)
            for tally in 0..<active {
              if limit >= 0, !hasRoom[limit &* tallies &+ tally] { continue }
              if weekend >= 0, !hasRoom[weekend &* tallies &+ tally] { continue }
              frame.relax(
                target: target, set: Int(arc.set), tally: tally, to: tally &+ step, excess: Int(arc.excess),
                cost: fixed &+ own)
            }
          }
        }
      }
    }
  }

  /// Step 2 when no limit is tracked: one tally, one cost for each signature.
  private func moveSimply(_ frame: KernelFrame, _ costs: UnsafePointer<Int32>, mayBeOff: Bool, weekendPenalty: Int32) {
    let scale = self.scale
    let day = frame.day
    var position = 0
    for target in 0..<day.targetCount {
      let last = Int(day.firstArc[target &+ 1])
      while position < last {
        let arc = day.arcs[position]
        position &+= 1
        var cost = arc.cost &* scale
        if arc.signature >= 0 {
          let own = costs[Int(arc.signature)]
          if own >= PriceValue.infeasible { continue }
          cost &+= own
          if arc.beginsWeekend { cost &+= weekendPenalty }
        } else if !mayBeOff {
          continue
        }
        frame.relax(target: target, set: Int(arc.set), tally: 0, to: 0, excess: Int(arc.excess), cost: cost)
      }
    }
  }

  /// Step 3: what the class's limits leave of each vector; after the last day, the best line's cost.
  private func close(_ day: Int) {
    if let carried = pricing.carried {
      close(day, carrying: carried)
      return
    }
    let isLast = day + 1 == flat.days.count
    let range = endRange[day]
    for (node, closing) in flat.graph.days[day].closings.enumerated() {
      let table = closingTable(day, closing)
      guard let counted = costOfCounts(day, node) else { continue }
      let own = closing.cost &+ counted
      for tally in 0..<tallies where workspace.reached[endsReached[day] + node * tallies + tally] != 0 {
        let vector = workspace.values + (ends[day] + (node * tallies + tally) * stride)
        var least = PriceValue.unreachable
        for excess in range.low...range.high {
          guard let limit = pricing.closings[table + excess] else { continue }
          least = min(least, vector[excess] &+ limit &* scale)
        }
        if least >= PriceValue.infeasible { continue }
        least &+= own &* scale
        if isLast {
          best = min(best, least)
          continue
        }
        let place = Int(closing.target) * tallies + tally
        let next = workspace.values + (begins[day + 1] + place * stride)
        if workspace.reached[beginsReached[day + 1] + place] == 0 {
          workspace.reached[beginsReached[day + 1] + place] = 1
          frame(day + 1).initialise(next, beginRange[day + 1])
        }
        next[0] = min(next[0], least)
      }
    }
  }

  /// What is paid after the last day for what a node has counted; `nil` when it is not legal.
  func costOfCounts(_ day: Int, _ node: Int) -> Int32? {
    day + 1 < flat.days.count || pricing.countCosts.isEmpty ? 0 : pricing.countCosts[node]
  }

  func closingTable(_ day: Int, _ closing: LineGraph.Closing) -> Int {
    pricing.closingTable(period: pricing.periodOfDay[day], code: Int(closing.code), days: Int(closing.days))
      * width
  }
}
