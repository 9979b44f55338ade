import Reporting

/// Warnings on standard error, unless the user wants it quiet.
struct Warnings {
  let isQuiet: Bool

  func tell(_ warnings: [String]) {
    guard !isQuiet else { return }
    let words = Console.words
    for warning in warnings {
      Console.tell("\(words.warningMark): \(HarmlessText.line(words.translation(of: warning)))")
    }
  }
}
