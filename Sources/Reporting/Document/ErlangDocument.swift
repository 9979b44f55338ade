public import Queueing

/// What `jaga erlang` tells of one question, and its place on a grid. Times are seconds, probabilities shares; what does not
/// apply, or does not exist, is absent.
///
/// The names of the numbers, in snake case, are those that people and programs read.
public struct ErlangDocument: Encodable, Sendable {
  private struct Content: Encodable {
    var erlangs: Double
    var contactsPerHour: Double?
    var agents: Int?
    var fractionalAgents: Double?
    var rosteredAgents: Double?
    var occupancy: Double?
    var blocking: Double?
    var probabilityOfWaiting: Double?
    var serviceLevel: Double?
    var serviceLevelDefinition: String?
    var meanWait: Double?
    /// Whose wait it is, where not that of all contacts.
    var meanWaitOf: String?
    var meanWaitOfAnswered: Double?
    var waitQuantile: Double?
    var queueLength: Double?
    var probabilityOfAbandoning: Double?
    var attemptsPerHour: Double?
    /// Why there is no long run, in words.
    var overload: String?
  }

  private struct Name: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private let row: ErlangGrid.Row
  private let words: any Words

  /// Makes it.
  public init(_ row: ErlangGrid.Row, words: any Words = English()) {
    self.row = row
    self.words = words
  }

  /// One object for one question, for a grid a list of them.
  ///
  /// - Throws: `EncodingError` when a number is not finite.
  public static func text(of rows: [ErlangGrid.Row], words: any Words = English()) throws -> String {
    let documents = rows.map { ErlangDocument($0, words: words) }
    return documents.count == 1 ? try DocumentText.of(documents[0]) : try DocumentText.of(documents)
  }

  /// The answer's numbers, then those of the place, which stand in for numbers of the same name.
  public func encode(to encoder: any Encoder) throws {
    let answer = row.answer
    try Content(
      erlangs: answer.erlangs, contactsPerHour: answer.contactsPerHour, agents: answer.agents,
      fractionalAgents: answer.fractionalAgents, rosteredAgents: answer.rosteredAgents, occupancy: answer.occupancy,
      blocking: answer.blocking, probabilityOfWaiting: answer.probabilityOfWaiting, serviceLevel: answer.serviceLevel,
      serviceLevelDefinition: answer.serviceLevelDefinition?.rawValue, meanWait: answer.meanWait,
      meanWaitOf: answer.isWaitOfAdmitted ? "contacts that get in" : nil,
      meanWaitOfAnswered: answer.meanWaitOfAnswered, waitQuantile: answer.waitQuantile, queueLength: answer.queueLength,
      probabilityOfAbandoning: answer.probabilityOfAbandoning, attemptsPerHour: answer.attemptsPerHour,
      overload: answer.overload.map(words.sentence)
    ).encode(to: encoder)
    var container = encoder.container(keyedBy: Name.self)
    for (name, value) in row.named { try container.encode(value, forKey: Name(stringValue: name)) }
  }
}

extension ErlangGrid.Row {
  /// The place with the names that people and programs read.
  var named: [(name: String, value: Double)] {
    place.map { (DocumentText.key($0.quantity.rawValue), $0.value) }
  }

  /// The answer's numbers that are there, in order, with the names that people and programs read.
  var numbers: [(name: String, value: Double)] {
    let all: [(String, Double?)] = [
      ("erlangs", answer.erlangs), ("contactsPerHour", answer.contactsPerHour),
      ("agents", answer.agents.map(Double.init)),
      ("fractionalAgents", answer.fractionalAgents), ("rosteredAgents", answer.rosteredAgents),
      ("occupancy", answer.occupancy), ("blocking", answer.blocking),
      ("probabilityOfWaiting", answer.probabilityOfWaiting), ("serviceLevel", answer.serviceLevel),
      ("meanWait", answer.meanWait), ("meanWaitOfAnswered", answer.meanWaitOfAnswered),
      ("waitQuantile", answer.waitQuantile), ("queueLength", answer.queueLength),
      ("probabilityOfAbandoning", answer.probabilityOfAbandoning), ("attemptsPerHour", answer.attemptsPerHour),
    ]
    return all.compactMap { name, value in value.map { (DocumentText.key(name), $0) } }
  }

  /// A number of the place, or else of the answer, by its name.
  func value(of name: String) -> Double? {
    named.first { $0.name == name }?.value ?? numbers.first { $0.name == name }?.value
  }
}

extension [ErlangGrid.Row] {
  /// Places first, then every measure that some row has.
  var columns: [String] {
    var names = first?.named.map(\.name) ?? []
    for row in self {
      for number in row.numbers where !names.contains(number.name) { names.append(number.name) }
    }
    return names
  }
}
