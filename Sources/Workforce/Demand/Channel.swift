/// How a contact arrives.
public enum Channel: String, Hashable, Sendable, CaseIterable, Codable {
  case voice, chat, email, social, whatsapp, video, counter, other
  /// Work that no contact brings: outbound calls, files, checks; so many hours a week.
  case backOffice = "back-office"

  /// A place where somebody has to be, whether anything comes or not: a reception desk, whoever leads a shift without taking contacts.
  case position

  /// Whether contacts wait for hours rather than seconds, so that queueing formulas in seconds say nothing.
  public var isDeferred: Bool { [.email, .backOffice].contains(self) }

  /// Whether contacts come and wait for seconds.
  public var isLive: Bool { !isDeferred && self != .position }

  /// Mean handling times in seconds that need no question, of a queue that says nothing of its own: what waits for hours may take hours.
  package var plausibleHandlingSeconds: ClosedRange<Double> { isDeferred ? 20...28_800 : 15...3600 }

  /// Whether a contact has an agent's whole attention, so that there is one at a time.
  public var isExclusive: Bool { [.voice, .video, .counter].contains(self) }

  /// Whether contacts are conversations in writing, which lengthen each other when an agent has several.
  public var isWritten: Bool { [.chat, .whatsapp].contains(self) }
}
