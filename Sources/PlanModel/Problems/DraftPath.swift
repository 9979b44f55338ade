/// Where something stands in a draft: `agents[A17].contract`, `queues[phone].goals.service-level`.
///
/// Keys are spelled as the plan folder spells them. An entry of a list is named by its id where it has one, else by its
/// number from 1; two entries of the same id (a mistake) are still two paths.
public struct DraftPath: Hashable, Sendable, CustomStringConvertible {
  /// A step down.
  public enum Step: Hashable, Sendable {
    /// To a key.
    case key(String)
    /// To an entry of a list, by its position from 0.
    case entry(Int, id: String?)
  }

  /// The steps from the plan down.
  public let steps: [Step]

  /// The plan as a whole.
  public static let plan = DraftPath(steps: [])

  private init(steps: [Step]) {
    self.steps = steps
  }

  /// A section of the plan.
  public init(_ section: String) {
    self.init(steps: [.key(section)])
  }

  /// A key below.
  public func key(_ name: String) -> DraftPath { DraftPath(steps: steps + [.key(name)]) }

  /// An entry of this list.
  ///
  /// - Parameters:
  ///   - position: Its position from 0.
  ///   - id: Its id, if its kind has one.
  /// - Returns: The path.
  public func entry(_ position: Int, id: String? = nil) -> DraftPath {
    DraftPath(steps: steps + [.entry(position, id: id)])
  }

  /// The section, such as `agents`.
  public var section: String? {
    if case .key(let name)? = steps.first { name } else { nil }
  }

  /// `agents[A17].contract`.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let name): text += text.isEmpty ? name : ".\(name)"
      case .entry(let position, let id): text += "[\(id ?? String(position + 1))]"
      }
    }
    return text.isEmpty ? "the plan" : text
  }
}
