/// What one agent is doing.
struct AgentState {
  enum Presence: UInt8 {
    case off, onBreak, present
  }

  /// What happens when the last open contact ends.
  enum Leaving: UInt8 {
    case not, toBreak, forGood
  }

  var presence = Presence.off
  var leaving = Leaving.not
  /// Whether the open contacts are chats, which progress together.
  var isChatting = false
  /// Contacts open.
  var open = 0
  /// The group of the present duty.
  var group = 0
  /// The present duty; negative before the first.
  var duty = -1
  /// When the present break is over; of a break not yet begun, its length.
  var breakEnds = 0.0
  var breakLength = 0.0
  /// Since when present, and since when with an open contact.
  var presentSince = 0.0
  var busySince = 0.0
  /// Seconds with an open contact since `presentSince`.
  var busySeconds = 0.0
  /// When open chats were last brought up to date, and when the next one ends.
  var chatsUpdated = 0.0
  var nextChatEnds = 0.0
  /// Stretches away so far, which number their random lengths.
  var stretchesAway = 0
}

/// A chat that an agent has open.
struct OpenChat {
  /// Handling time left, in seconds of an agent who has only this one.
  var secondsLeft = 0.0
  var queue = 0
}
