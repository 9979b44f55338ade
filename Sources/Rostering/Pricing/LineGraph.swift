import Workforce

/// The legal lines of work of one contract as a layered graph, ready for the kernel.
///
/// A layer is the beginning of a day, a node a class of states with the same future (``LineState``, minimised
/// backwards). A path through the layers is a legal line; its resource, paid minutes, runs along a second axis: with *k*
/// duties this week, `k × shortest + excess × step` minutes are paid, and `excess` is the index of a short vector at each
/// node. A week closes by collapsing that vector: there the limits of a class decide which excess is legal.
///
/// Many nodes send the same duty to the same target. They are gathered once into a *set* whose vector is the element-wise
/// minimum of its members; sets are built from smaller ones they contain, so that "ready by six" extends "ready by five".
final class LineGraph: Sendable {
  /// Duty types that no rule on lines tells apart share a signature.
  struct Day: Sendable {
    /// Nodes at the beginning and at the end of the day.
    let sourceCount: Int
    let targetCount: Int
    /// For each signature, the duty types that have it.
    let signatures: [[Int32]]
    /// Sets of sources, in an order in which a set's base comes before it.
    let sets: [NodeSet]
    /// Arcs, grouped by target; `firstArc[t]..<firstArc[t + 1]` enter target `t`.
    let arcs: [Arc]
    let firstArc: [Int32]
    /// After the last day of a week: how each node closes it. Empty on other days.
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
  }

  /// Closing of a week at a node with `days` duties, towards a node of the next layer.
  struct Closing: Sendable {
    let days: Int32
    let target: Int32
    let cost: Int32
  }

  let days: [Day]
  /// Node at the first layer for each class of this contract, by the class's index; -1 for classes of other contracts.
  let initialNode: [Int32]
  /// Paid minutes of the shortest duty, and the step of the excess.
  let shortest: Int
  let step: Int
  /// Length of the excess vector, a multiple of four, or 1.
  let width: Int
  /// Padding before a set's vector: the largest excess of a single duty, rounded up to a multiple of four.
  let padding: Int

  init(days: [Day], initialNode: [Int32], shortest: Int, step: Int, width: Int, padding: Int) {
    self.days = days
    self.initialNode = initialNode
    self.shortest = shortest
    self.step = step
    self.width = width
    self.padding = padding
  }
}
