/// A contact that waits.
struct WaitingContact {
  /// When it came, in seconds; below zero when it waited before the horizon.
  var arrival: Double
  /// When it hangs up; infinity for never.
  var hangsUp: Double
  /// The source of everything random about it.
  var key: RandomKey
  /// The interval in which it came, or whose handling time it has; negative once it has left the queue.
  var interval: Int32
  /// Attempts before this one.
  var attempt: Int32
  /// By when it is to be done; infinity when nobody says.
  var deadline = Double.infinity
}

/// The contacts of one queue that wait, in order of arrival: a ring that only ever grows.
///
/// Who hangs up stays in the ring until its place is looked at, which costs no event and changes nothing.
struct ContactQueue {
  private var ring: [WaitingContact]
  /// Number of the first contact in the ring, counted from the beginning of the replication.
  private(set) var first = 0
  /// Number of the next contact to come.
  private(set) var next = 0
  private var mask: Int

  init() {
    let nobody = WaitingContact(arrival: 0, hangsUp: 0, key: RandomKey(seed: 0), interval: -1, attempt: 0)
    ring = Array(repeating: nobody, count: 64)
    mask = 63
  }

  /// Whether the ring is empty, also of those who have left.
  var isEmpty: Bool { first == next }

  /// The contact with a number in `first..<next`.
  subscript(number: Int) -> WaitingContact {
    get { ring[number & mask] }
    set { ring[number & mask] = newValue }
  }

  mutating func removeAll() {
    first = 0
    next = 0
  }

  mutating func removeFirst() { first += 1 }

  mutating func append(_ contact: WaitingContact) {
    if next - first > mask { grow() }
    ring[next & mask] = contact
    next += 1
  }

  private mutating func grow() {
    let old = ring
    let oldMask = mask
    mask = 2 * old.count - 1
    ring = Array(repeating: old[0], count: 2 * old.count)
    for number in first..<next { ring[number & mask] = old[number & oldMask] }
  }
}
