/// A network of whole capacities, through which as much flows as can.
struct FlowNetwork {
  private struct Edge {
    let end: Int
    /// What more may flow.
    var left: Int
  }

  /// Edges in pairs: one, and its way back.
  private var edges: [Edge] = []
  private var leaving: [[Int]] = []

  /// A new node.
  mutating func node() -> Int {
    leaving.append([])
    return leaving.count - 1
  }

  /// A new edge.
  @discardableResult
  mutating func edge(from start: Int, to end: Int, capacity: Int) -> Int {
    let number = edges.count
    edges.append(Edge(end: end, left: capacity))
    edges.append(Edge(end: start, left: 0))
    leaving[start].append(number)
    leaving[end].append(number + 1)
    return number
  }

  /// Where an edge starts.
  func start(of edge: Int) -> Int { edges[edge ^ 1].end }

  /// What more may flow through an edge.
  func left(_ edge: Int) -> Int { edges[edge].left }

  /// Lets as much flow as can, beside what flows already.
  mutating func augment(from source: Int, to sink: Int) {
    while true {
      var levels = [Int](repeating: -1, count: leaving.count)
      levels[source] = 0
      var queue = [source]
      var next = 0
      while next < queue.count {
        let node = queue[next]
        next += 1
        for edge in leaving[node] where edges[edge].left > 0 && levels[edges[edge].end] < 0 {
          levels[edges[edge].end] = levels[node] + 1
          queue.append(edges[edge].end)
        }
      }
      guard levels[sink] >= 0 else { return }
      var tried = [Int](repeating: 0, count: leaving.count)
      while push(Int.max, from: source, to: sink, levels, &tried) > 0 {}
    }
  }

  /// Takes back all that flows through an edge, and lets nothing through it from now on.
  mutating func withdraw(_ edge: Int, to sink: Int) {
    let start = edges[edge].end
    var flow = edges[edge ^ 1].left
    edges[edge].left = 0
    edges[edge ^ 1].left = 0
    while flow > 0 {
      let taken = takeBack(flow, from: start, to: sink)
      guard taken > 0 else { return }
      flow -= taken
    }
  }

  /// Pushes along one path, level by level; nodes lie few levels deep.
  private mutating func push(
    _ most: Int, from node: Int, to sink: Int, _ levels: [Int], _ tried: inout [Int]
  ) -> Int {
    if node == sink { return most }
    while tried[node] < leaving[node].count {
      let edge = leaving[node][tried[node]]
      let end = edges[edge].end
      if edges[edge].left > 0, levels[end] == levels[node] + 1 {
        let pushed = push(min(most, edges[edge].left), from: end, to: sink, levels, &tried)
        if pushed > 0 {
          edges[edge].left -= pushed
          edges[edge ^ 1].left += pushed
          return pushed
        }
      }
      tried[node] += 1
    }
    return 0
  }

  /// Takes back flow along one path that it takes; forward edges have even numbers.
  private mutating func takeBack(_ most: Int, from node: Int, to sink: Int) -> Int {
    if node == sink { return most }
    for edge in leaving[node] where edge % 2 == 0 && edges[edge ^ 1].left > 0 {
      let taken = takeBack(min(most, edges[edge ^ 1].left), from: edges[edge].end, to: sink)
      guard taken > 0 else { continue }
      edges[edge].left += taken
      edges[edge ^ 1].left -= taken
      return taken
    }
    return 0
  }
}
