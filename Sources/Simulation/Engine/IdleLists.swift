/// Agents ready for a contact, by group and by how many chats they have open, the longest ready first.
///
/// Doubly linked lists in flat arrays: joining, leaving from anywhere and looking at the first take constant time.
struct IdleLists {
  private let levels: Int
  private var heads: [Int32]
  private var tails: [Int32]
  private var counts: [Int32]
  private var following: [Int32]
  private var preceding: [Int32]
  /// The list in which each agent is; negative for none.
  private var lists: [Int32]
  /// Since when each agent has been in its list.
  private var since: [Double]

  init(groups: Int, levels: Int, agents: Int) {
    self.levels = levels
    heads = Array(repeating: -1, count: groups * levels)
    tails = heads
    counts = Array(repeating: 0, count: groups * levels)
    following = Array(repeating: -1, count: agents)
    preceding = following
    lists = following
    since = Array(repeating: 0, count: agents)
  }

  mutating func removeAll() {
    for list in heads.indices {
      heads[list] = -1
      tails[list] = -1
      counts[list] = 0
    }
    for agent in lists.indices { lists[agent] = -1 }
  }

  /// The agent of a group and level who has been ready longest; negative when there is none.
  @inline(__always)
  func first(group: Int, level: Int) -> Int { Int(heads[group * levels + level]) }

  /// Since when an agent has been ready.
  @inline(__always)
  func readySince(_ agent: Int) -> Double { since[agent] }

  /// Agents of a group and level.
  @inline(__always)
  func count(group: Int, level: Int) -> Int { Int(counts[group * levels + level]) }

  /// The agent of a group and level who is ready longest but for a number of others.
  func agent(group: Int, level: Int, after others: Int) -> Int {
    var agent = heads[group * levels + level]
    for _ in 0..<others { agent = following[Int(agent)] }
    return Int(agent)
  }

  /// Agents of a group without any contact.
  @inline(__always)
  func idleCount(group: Int) -> Int { Int(counts[group * levels]) }

  mutating func join(_ agent: Int, group: Int, level: Int, now: Double) {
    let list = group * levels + level
    let last = tails[list]
    preceding[agent] = last
    following[agent] = -1
    if last >= 0 { following[Int(last)] = Int32(agent) } else { heads[list] = Int32(agent) }
    tails[list] = Int32(agent)
    counts[list] += 1
    lists[agent] = Int32(list)
    since[agent] = now
  }

  /// Takes an agent out of the list it is in, if any.
  mutating func leave(_ agent: Int) {
    let list = Int(lists[agent])
    guard list >= 0 else { return }
    let (before, after) = (preceding[agent], following[agent])
    if before >= 0 { following[Int(before)] = after } else { heads[list] = after }
    if after >= 0 { preceding[Int(after)] = before } else { tails[list] = before }
    counts[list] -= 1
    lists[agent] = -1
  }
}
