/// One thing that is wrong with a draft: where, what, and the likely fix.
public struct DraftProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where.
  public var path: DraftPath
  /// Stable kebab-case code, such as `unknown-contract`.
  public var code: String
  /// What is wrong; goes on after the path.
  public var message: String
  /// The likely fix, as an imperative.
  public var fix: String?
  /// Another place that says the same; the message goes on with `, as does …`.
  public var rival: DraftPath?

  /// Makes a problem.
  public init(path: DraftPath, code: String, message: String, fix: String? = nil, rival: DraftPath? = nil) {
    self.path = path
    self.code = code
    self.message = message
    self.fix = fix
    self.rival = rival
  }

  /// `agents[A17].contract [fulltime] is not a contract of the plan`.
  public var description: String {
    "\(path) \(message)" + (rival.map { ", as does \($0)" } ?? "")
  }
}
