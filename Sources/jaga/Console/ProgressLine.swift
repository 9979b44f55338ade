import Foundation
import Reporting
import Rostering
import Synchronization

/// One line on the terminal that is drawn again and again while a roster is searched.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let isDrawn = Mutex(false)

  /// Makes a line; it stays silent where nobody watches.
  init(isQuiet: Bool) {
    isShown = !isQuiet && Console.isWatched
  }

  /// Draws how far the solve has come.
  func draw(_ progress: SolveProgress) { draw(progress, title: "") }

  /// Draws how far one of several solves has come.
  func draw(_ progress: SolveProgress, title: String) {
    guard isShown else { return }
    let text = (title.isEmpty ? "" : HarmlessText.line(title) + "   ") + ProgressLine.text(progress)
    isDrawn.withLock {
      $0 = true
      Console.draw("\r\u{1B}[K\(Console.clippedToTerminal(text))")
    }
  }

  /// Takes the line away.
  func clear() {
    isDrawn.withLock {
      if $0 { Console.draw("\r\u{1B}[K") }
      $0 = false
    }
  }

  private static func text(_ progress: SolveProgress) -> String {
    let words = Console.words
    func number(_ value: Double?, _ places: Int = 1) -> String {
      value.map { words.numeral(String(format: "%.\(places)f", $0)) } ?? "-"
    }
    return words.progress(
      seconds: number(progress.seconds), best: number(progress.incumbent), bound: number(progress.lowerBound),
      gap: number(progress.relativeGap.map { 100 * $0 }, 2))
  }
}
