/// Contacts that hang up or find no room, and try again.
extension Replication {
  /// The source of what is random about one attempt: a contact that keeps its traits keeps its key.
  @inline(__always)
  func chanceKey(_ key: RandomKey, _ attempt: Int32) -> RandomKey { attempt == 0 ? key : key.part(Int(attempt)) }

  @inline(__always)
  func willTryAgain(_ queue: Int, _ key: RandomKey, _ attempt: Int32) -> Bool {
    guard let habit = model.queues[queue].redialling else { return false }
    return chanceKey(key, attempt).unit(.redialling) <= habit.share
  }

  mutating func scheduleAttempt(queue: Int, key: RandomKey, attempt: Int32) {
    guard let habit = model.queues[queue].redialling else { return }
    let share = habit.isDelayConstant ? 1 : chanceKey(key, attempt).exponential(.redialDelay)
    let place = redialling.add(queue: queue, key: key, number: 0, attempt: attempt + 1)
    events.push(Event(time: now + habit.meanDelaySeconds * share, subject: Int32(place), kind: .triesAgain))
  }

  /// Someone who will try again has run out of patience, unless answered before.
  mutating func hangUp(place: Int) {
    let entry = redialling.remove(place)
    // Who was answered left from the front before.
    guard entry.number >= queues[entry.queue].first else { return }
    if queues[entry.queue][entry.number].interval >= 0 { leave(queue: entry.queue, number: entry.number) }
    scheduleAttempt(queue: entry.queue, key: entry.key, attempt: entry.attempt)
  }

  mutating func tryAgain(place: Int) {
    let entry = redialling.remove(place)
    let interval = Int(now / model.intervalSeconds)
    guard interval < model.intervalCount else { return }
    let keepsTraits = model.queues[entry.queue].redialling?.keepsTraits ?? false
    let key = keepsTraits ? entry.key : entry.key.purpose(.attempt)
    arrive(queue: entry.queue, interval: interval, key: key, attempt: entry.attempt)
  }
}
