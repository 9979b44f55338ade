extension Replication {
  /// An agent opens one more chat; all the agent's chats slow down.
  mutating func openChat(queue: Int, seconds: Double, with agent: Int) {
    bringChatsUpToDate(of: agent)
    let open = agents[agent].open
    chats[agent * model.levels + open] = OpenChat(secondsLeft: seconds, queue: queue)
    agents[agent].open = open + 1
    if open == 0 {
      agents[agent].busySince = now
      agents[agent].isChatting = true
    }
    scheduleNextChatEnd(of: agent)
  }

  /// The chat with the least left of an agent ends; the others speed up.
  mutating func finishChat(of agent: Int) {
    bringChatsUpToDate(of: agent)
    let base = agent * model.levels
    let last = agents[agent].open - 1
    let ended = nextChat(of: agent).place
    chats[base + ended] = chats[base + last]
    idle.leave(agent)
    guard last > 0 else { return finishContact(of: agent) }
    agents[agent].open = last
    scheduleNextChatEnd(of: agent)
    if agents[agent].leaving == .not { offerWork(to: agent) }
  }

  /// How many times longer a chat takes while its agent has this many open.
  private func stretch(queue: Int, open: Int) -> Double { 1 + Double(open - 1) * model.queues[queue].slowdown }

  private mutating func bringChatsUpToDate(of agent: Int) {
    let (base, open) = (agent * model.levels, agents[agent].open)
    let passed = now - agents[agent].chatsUpdated
    for place in base..<base + open {
      chats[place].secondsLeft -= passed / stretch(queue: chats[place].queue, open: open)
    }
    agents[agent].chatsUpdated = now
  }

  /// The chat that ends first if nothing changes, and in how many seconds.
  private func nextChat(of agent: Int) -> (place: Int, seconds: Double) {
    let (base, open) = (agent * model.levels, agents[agent].open)
    var (first, least) = (0, Double.infinity)
    for place in 0..<open {
      let chat = chats[base + place]
      let seconds = chat.secondsLeft * stretch(queue: chat.queue, open: open)
      if seconds < least { (first, least) = (place, seconds) }
    }
    return (first, least)
  }

  private mutating func scheduleNextChatEnd(of agent: Int) {
    agents[agent].nextChatEnds = now + max(0, nextChat(of: agent).seconds)
    events.push(Event(time: agents[agent].nextChatEnds, subject: Int32(agent), kind: .chatEnds))
  }
}
