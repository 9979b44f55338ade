import PlanModel
import Workforce
import Yams

/// A scenario asked for on the spot, in short words such as `--volume phone=+15%`.
public struct InlineScenario: Hashable, Sendable {
  /// What can be asked.
  public enum Verb: String, CaseIterable, Sendable {
    /// `90%`.
    case quantile
    /// `phone=+15%`.
    case volume
    /// `phone=+5%`.
    case handling
    /// `chat=20%`, or `chat=20%>phone=10%` when a tenth of those comes back on the phone.
    case deflect
    /// `5@tue`, `A17+A18@2026-11-24`, `A17@tue 09:00-11:00`.
    case absent
    /// `3:part-time:phone+chat`.
    case hire
    /// `A17`.
    case leave
    /// `A17=+chat`, `A17=-chat`.
    case skill
    /// `phone=70/30`, or `phone=70` with the plan's own threshold.
    case goal
    /// `minimum-rest=10h`, `minimum-rest=off`.
    case rule
    /// `night=off`.
    case shift
  }

  /// One thing asked.
  public struct Request: Hashable, Sendable {
    /// The verb.
    public var verb: Verb
    /// What is said of it.
    public var text: String

    /// Makes a request.
    public init(_ verb: Verb, _ text: String) {
      self.verb = verb
      self.text = text
    }

    /// As it is written on a command line.
    public var description: String { "--\(verb.rawValue) \(text)" }
  }

  /// What it is called; `nil` takes what is asked.
  public var name: String?
  /// Everything asked, together.
  public var requests: [Request]

  /// Makes a scenario.
  public init(name: String? = nil, requests: [Request]) {
    self.name = name
    self.requests = requests
  }

  /// One scenario for each value of a sweep such as `goal:phone=70..90/5`; `nil` when the text is none.
  public static func sweep(_ text: String) -> [InlineScenario]? {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let verb = Verb(rawValue: parts[0]),
      let dots = parts[1].firstRange(of: "..")
    else { return nil }
    let head = parts[1][..<dots.lowerBound]
    let first = head.reversed().prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }.reversed()
    let rest = parts[1][dots.upperBound...]
    let last = rest.prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }
    let tail = rest.dropFirst(last.count)
    guard tail.first == "/" else { return nil }
    let step = tail.dropFirst().prefix { $0.isNumber || $0 == "." }
    let unit = tail.dropFirst(1 + step.count)
    func number(_ text: some StringProtocol) -> Double? {
      DecimalText.number(text.first == "+" ? String(text.dropFirst()) : String(text))
    }
    guard let low = number(String(first)), let high = number(last), let width = number(step), width > 0, low <= high,
      (high - low) / width < 100
    else { return nil }
    let before = head.dropLast(first.count)
    return stride(from: low, through: high + width * 1e-9, by: width).map { value in
      InlineScenario(requests: [Request(verb, "\(before)\(DecimalText.plain(value))\(unit)")])
    }
  }

  /// The scenario as one that was read; what cannot be understood is reported.
  func read(horizon: HorizonDraft, queues: [QueueDraft], log: ProblemLog) -> [ReadScenario] {
    let title = name ?? requests.map { "\($0.verb.rawValue) \($0.text)" }.joined(separator: ", ")
    let changes = requests.flatMap { request -> [ReadChange] in
      guard let (verb, node) = InlineGrammar(horizon: horizon, queues: queues).node(of: request) else {
        log.report(
          "wrong-request", in: "--\(request.verb.rawValue)", "[\(request.text)] cannot be understood",
          fix: "write such as \(InlineGrammar.example(of: request.verb))")
        return []
      }
      return verb.changes(NodeReader(node: node, path: request.verb.rawValue, file: request.description, log: log))
    }
    return [ReadScenario(name: title, origin: title, changes: changes)]
  }
}
