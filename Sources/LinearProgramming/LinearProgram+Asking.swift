internal import CGLPK

extension LinearProgram {
  /// What C code gets of a question: itself and what it is asked with.
  private struct Question {
    let ask: () -> Bool
  }

  /// Hands a question to C code, which may ask it until it returns.
  static func asking<Result>(
    _ shouldStop: () -> Bool, _ work: (jaga_glpk_question, UnsafeMutableRawPointer) -> Result
  ) -> Result {
    withoutActuallyEscaping(shouldStop) { ask in
      var question = Question(ask: ask)
      return withUnsafeMutablePointer(to: &question) { pointer in
        work(
          { info in info?.assumingMemoryBound(to: Question.self).pointee.ask() == true ? 1 : 0 },
          UnsafeMutableRawPointer(pointer))
      }
    }
  }
}
