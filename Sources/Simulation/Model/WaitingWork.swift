/// Contacts that wait when the horizon begins.
public struct WaitingWork: Hashable, Sendable {
  /// How many are expected.
  public var contacts: Double
  /// When they came, in seconds from the horizon's start: below zero.
  public var arrival: Double
  /// By when they are to be done, likewise; `nil` when nobody says.
  public var deadline: Double?
  /// The interval of the horizon whose handling time they have.
  public var interval: Int

  /// Makes such contacts.
  public init(contacts: Double, arrival: Double, deadline: Double? = nil, interval: Int) {
    self.contacts = contacts
    self.arrival = arrival
    self.deadline = deadline
    self.interval = interval
  }
}

/// Contacts of a queue that wait when the horizon begins.
public struct SimulatedBacklog: Hashable, Sendable {
  /// In the order of their arrival.
  public var work: [WaitingWork]
  /// Whether there are as many as expected in every replication; their number is Poisson otherwise.
  public var isCounted: Bool

  /// Makes a backlog, empty unless told otherwise.
  public init(work: [WaitingWork] = [], isCounted: Bool = false) {
    self.work = work
    self.isCounted = isCounted
  }
}
