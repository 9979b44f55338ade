import Workforce

/// How supply reaches the queues: a row of one queue is that queue's staff, a unit of a blended row may serve any of its queues.
///
/// Rows of one queue come first, in the order of the queues, so that the cell of such a row is the cell of the queue. The cells of
/// blended rows lie behind them: they want nobody themselves, and every unit in them has to serve one of their queues.
///
/// With supplies *n*, an interval costs `Φ(n) = min Σ_q φ_q(x_q)` over all ways to spread the blended units, a flow of least cost. It is
/// convex and, for whole supplies, has a whole optimum, so everything that the engine knows of separate queues holds: for prices *ν*
/// of queues a unit of a blended row *a* is worth `p_a = min ν_q` over its queues, and
///
///     Σ_q min_x (φ_q(x) − ν_q x) + Σ_a n_a p_a  ≤  Φ(n)
///
/// because `Σ φ_q(x_q) ≥ Σ conj_q + Σ ν_q x_q` and every unit of *a* in `x` is paid at least `p_a`. Where an agent serves a queue by a secondary skill each unit costs
/// `c_aq` more: it is still a flow of least cost, and `p_a = min (ν_q + c_aq)`. The dual therefore has a price for each
/// queue and interval and no more.
///
/// ## Source
/// S. Bhulai, G. Koole, A. Pot, "Simple methods for shift scheduling in multiskill call centers", *M&SOM* 10 (2008), for the flow
/// between skill sets; M. Bodur, J. Luedtke, "Mixed-integer rounding enhanced Benders decomposition for multiclass service-system
/// staffing and scheduling with arrival rate uncertainty", *Management Science* 63 (2017), for the flow in one model with the roster.
struct SupplyNetwork: Sendable {
  let rows: [SupplyRow]
  /// Rows of one queue.
  let queueCount: Int
  /// Blended rows that serve each queue, ascending.
  let blends: [[Int]]
  /// For each row, whether its units and those of a blended row can take one another's place, through whichever others.
  let isShared: [Bool]
  /// For each row, the rows with which it is connected, itself included, ascending.
  let connected: [[Int]]

  /// Makes a network of rows.
  ///
  /// - Precondition: Rows of one queue come first, in the order of their queues.
  init(rows: [SupplyRow]) {
    self.rows = rows
    let queueCount = rows.firstIndex(where: \.isBlended) ?? rows.count
    self.queueCount = queueCount
    precondition(rows[queueCount...].allSatisfy(\.isBlended), "rows of one queue come first")
    var blends = [[Int]](repeating: [], count: queueCount)
    var group = Array(rows.indices)
    func first(_ row: Int) -> Int {
      var row = row
      while group[row] != row { row = group[row] }
      return row
    }
    for row in rows.indices.dropFirst(queueCount) {
      for queue in rows[row].queues {
        blends[queue].append(row)
        let (one, other) = (first(row), first(queue))
        group[max(one, other)] = min(one, other)
      }
    }
    self.blends = blends
    let groups = rows.indices.map(first)
    connected = rows.indices.map { row in rows.indices.filter { groups[$0] == groups[row] } }
    isShared = connected.map { $0.count > 1 }
  }

  /// Whether anybody is open to several queues at once.
  var hasBlends: Bool { queueCount < rows.count }

  /// Rows whose units can serve the queue of a row of one queue; of a blended row, itself.
  func suppliers(of row: Int) -> [Int] { row < queueCount ? [row] + blends[row] : [row] }
}
