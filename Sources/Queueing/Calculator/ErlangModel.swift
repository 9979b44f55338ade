/// Which formula answers a question.
public enum ErlangModel: String, Hashable, Sendable, CaseIterable {
  /// Erlang B: who finds no line is lost.
  case b
  /// Erlang C: contacts wait.
  case c
  /// Erlang A: contacts wait and hang up.
  case a
}
