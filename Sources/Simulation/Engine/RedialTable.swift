/// Contacts that will try again, while they wait or before they do: places are reused.
struct RedialTable {
  struct Entry {
    var queue: Int
    var key: RandomKey
    /// The contact's number in its queue.
    var number: Int
    /// Attempts before the one that waits, or before the one that is to come.
    var attempt: Int32
  }

  private var entries: [Entry] = []
  private var free: [Int] = []

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    free.removeAll(keepingCapacity: true)
  }

  /// Keeps a contact and returns its place.
  mutating func add(queue: Int, key: RandomKey, number: Int, attempt: Int32) -> Int {
    let entry = Entry(queue: queue, key: key, number: number, attempt: attempt)
    guard let place = free.popLast() else {
      entries.append(entry)
      return entries.count - 1
    }
    entries[place] = entry
    return place
  }

  /// Gives a place free and returns who was there.
  mutating func remove(_ place: Int) -> Entry {
    free.append(place)
    return entries[place]
  }
}
