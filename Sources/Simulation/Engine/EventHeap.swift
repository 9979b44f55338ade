/// Something that will happen to an agent, a duty or a contact.
struct Event {
  /// What.
  enum Kind: UInt32 {
    /// A contact ends; the subject is the agent.
    case contactEnds
    /// One of an agent's chats ends, if nothing changed meanwhile; the subject is the agent.
    case chatEnds
    /// A break ends; the subject is the agent.
    case breakEnds
    /// Someone late arrives; the subject is the duty.
    case lateArrival
    /// A stretch away begins; the subject is the duty.
    case awayBegins
    /// A contact that will try again hangs up; the subject is its place among those.
    case hangsUp
    /// It tries again; the subject is its place.
    case triesAgain
  }

  /// When, in seconds.
  var time: Double
  /// Whom.
  var subject: Int32
  /// What.
  var kind: Kind
}

/// A binary heap of events, the earliest first, in one flat array that only ever grows.
struct EventHeap {
  private var events: [Event] = []
  private(set) var count = 0

  /// When the next event is due; infinity when there is none.
  var nextTime: Double { count > 0 ? events[0].time : .infinity }

  mutating func removeAll() { count = 0 }

  mutating func push(_ event: Event) {
    if count == events.count { events.append(event) }
    count += 1
    events.withUnsafeMutableBufferPointer { heap in
      var hole = count - 1
      while hole > 0 {
        let parent = (hole - 1) >> 1
        guard event.time < heap[parent].time else { break }
        heap[hole] = heap[parent]
        hole = parent
      }
      heap[hole] = event
    }
  }

  /// Removes the earliest event; the heap must not be empty.
  ///
  /// The hole sinks to a leaf first and the last event rises from there, because the last event is nearly always late.
  mutating func pop() -> Event {
    count -= 1
    return events.withUnsafeMutableBufferPointer { heap in
      let first = heap[0]
      let last = heap[count]
      var hole = 0
      var child = 2
      while child < count {
        child -= heap[child - 1].time < heap[child].time ? 1 : 0
        heap[hole] = heap[child]
        hole = child
        child = 2 * hole + 2
      }
      if child == count {
        heap[hole] = heap[child - 1]
        hole = child - 1
      }
      while hole > 0 {
        let parent = (hole - 1) >> 1
        guard last.time < heap[parent].time else { break }
        heap[hole] = heap[parent]
        hole = parent
      }
      heap[hole] = last
      return first
    }
  }
}
