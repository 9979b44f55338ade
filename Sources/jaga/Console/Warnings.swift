import Reporting

/// Warnings on standard error, unless the user wants it quiet.
struct Warnings {
  let isQuiet: Bool

  func tell(_ warnings: [String]) {
    if !isQuiet { for warning in warnings { Console.tell("warning: \(HarmlessText.line(warning))") } }
  }
}
