import Workforce

/// The legal lines of work of one contract as a layered graph, ready for the kernel.
///
/// A layer is the beginning of a day, a node a class of states with the same future (``LineState``, minimised
/// backwards). A path through the layers is a legal line; its resource, paid minutes, runs along a second axis: with *k*
/// counted duties this period, `k × shortest + excess × step` minutes are paid, and `excess` is the index of a vector at
/// each node. Where days are not limited, *k* is not counted and the excess is all there is. A period closes by collapsing
/// that vector: there the limits of a class decide which excess is legal.
///
/// Many nodes send the same duty to the same target. They are gathered once into a *set* whose vector is the element-wise
/// minimum of its members; sets are built from smaller ones they contain, so that "ready by six" extends "ready by five".
final class LineGraph: Sendable {
  /// Duty types that no rule on lines tells apart share a signature.
  struct Day: Sendable {
    /// Nodes at the beginning and at the end of the day.
    let sourceCount: Int
    let targetCount: Int
    /// For each signature, the duty types that have it, and what they add to the excess.
    let signatures: [[Int32]]
    let excess: [Int32]
    /// Sets of sources, in an order in which a set's base comes before it.
    let sets: [NodeSet]
    /// Arcs, grouped by target; `firstArc[t]..<firstArc[t + 1]` enter target `t`.
    let arcs: [Arc]
    let firstArc: [Int32]
    /// After the last day of a period: how each node closes it. Empty on other days.
    let closings: [Closing]
    /// Nodes at the beginning of the next day: `targetCount`, or the closings' targets.
    let nextCount: Int
  }

  /// A set of nodes: everything in `base` (-1 for nothing) and `extra`.
  struct NodeSet: Sendable {
    let base: Int32
    let extra: [Int32]
  }

  /// A duty with a signature, or a day off (-1), from every member of a set to one target.
  struct Arc: Sendable {
    let set: Int32
    let signature: Int32
    let cost: Int32
    let excess: Int32
    /// Whether the duty is the first of a weekend.
    let beginsWeekend: Bool
  }

  /// Closing of a period at a node with `days` duties and a code (``ClosingCodes``), towards a node of the next layer.
  struct Closing: Sendable {
    let days: Int32
    let code: Int32
    /// After the last day, the code of what is counted through the horizon (``HorizonCounts``).
    let counts: Int
    let target: Int32
    let cost: Int32
  }

  let days: [Day]
  /// Node at the first layer for each class of this contract, by the class's index; -1 for classes of other contracts.
  let initialNode: [Int32]
  /// Whether duties are counted along each period.
  let countsDays: Bool
  /// Paid minutes of the shortest duty, or 0 where duties are not counted; and the step of the excess.
  let shortest: Int
  let step: Int
  /// Length of the excess vector.
  let width: Int
  /// What codes of closings stand for.
  let codes: ClosingCodes
  /// Most duties that a line can have from each day to the end.
  let mostDuties: [Int]
  /// Whether the rules remember so much together that the graph was given up, and has no lines.
  let isBeyondLimit: Bool

  init(
    days: [Day], initialNode: [Int32], countsDays: Bool, shortest: Int, step: Int, width: Int,
    codes: ClosingCodes, isBeyondLimit: Bool = false
  ) {
    self.days = days
    self.initialNode = initialNode
    self.countsDays = countsDays
    self.shortest = shortest
    self.step = step
    self.width = width
    self.codes = codes
    self.isBeyondLimit = isBeyondLimit
    mostDuties = LineGraph.mostDuties(days)
  }

  /// A graph that was given up.
  static func beyondLimit(classCount: Int) -> LineGraph {
    LineGraph(
      days: [], initialNode: [Int32](repeating: -1, count: classCount), countsDays: false, shortest: 0, step: 1,
      width: 1, codes: ClosingCodes(sessions: 1), isBeyondLimit: true)
  }

  /// The longest path in duties from each layer's best node to the end.
  private static func mostDuties(_ days: [Day]) -> [Int] {
    var result = [Int](repeating: 0, count: days.count + 1)
    var later = [0]
    for (index, day) in days.enumerated().reversed() {
      var atEnd = later
      if !day.closings.isEmpty { atEnd = day.closings.map { later[Int($0.target)] } }
      var atStart = [Int](repeating: 0, count: day.sourceCount)
      for target in 0..<day.targetCount {
        for arc in day.arcs[Int(day.firstArc[target])..<Int(day.firstArc[target + 1])] {
          let duties = atEnd[target] + (arc.signature < 0 ? 0 : 1)
          var set = arc.set
          while set >= 0 {
            for node in day.sets[Int(set)].extra { atStart[Int(node)] = max(atStart[Int(node)], duties) }
            set = day.sets[Int(set)].base
          }
        }
      }
      later = atStart
      result[index] = later.max() ?? 0
    }
    return result
  }
}
