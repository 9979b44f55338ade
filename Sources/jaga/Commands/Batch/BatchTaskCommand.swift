import ArgumentParser
import Batch
import Foundation

/// `jaga batch task`.
struct BatchTaskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task",
    abstract: "Do some cells of a run: what an engine calls, on whatever machine.",
    discussion: """
      Cells that have a result are passed over, so it may be called any number of times. Ctrl-C, or Slurm's signal before its \
      time limit, ends the search and keeps the best roster so far beside the results.

      Exit codes: 0 all have a result, 1 some failed or were given up, 75 it was stopped or the week before is not done.

      Examples:
        jaga batch task run --cells 17
        jaga batch task run --cells 170-179
      """)

  @OptionGroup var place: RunArgument

  @Option(
    help: ArgumentHelp("Numbers of cells from 0, as their lines in the manifest: 17, or 170-179.", valueName: "numbers")
  )
  var cells: CellRange

  @Flag(help: .private)
  var attached = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    Interruption.listen()
    if attached { CellRange.stopAtEndOfInput() }
    let manifest = try place.manifest()
    guard cells.numbers.upperBound <= manifest.cells.count else {
      throw CommandFailure(.badData, "error: the run has cells from 0 to \(manifest.cells.count - 1)")
    }
    var worker = CellWorker(manifest, place.run)
    var ends: [CellWorker.End] = []
    for number in cells.numbers where !Interruption.isAsked {
      ends.append(worker.work(on: number))
      if ends.last == .givenUp {
        Console.tell(
          Console.words.translation(
            ofLine:
              "error: cell \(number) failed \(AttemptHistory.most) times and is given up; jaga batch retry lets it be tried again"
          ))
      }
    }
    if ends.contains(.failed) || ends.contains(.givenUp) { throw CommandFailure(.unexpected, "") }
    if ends.count < cells.numbers.count || ends.contains(.stopped) || ends.contains(.notReady) {
      throw CommandFailure(.unfinished, "")
    }
  }
}

/// Numbers of cells such as `17` or `170-179`.
struct CellRange: ExpressibleByArgument {
  let numbers: Range<Int>

  init?(argument: String) {
    let ends = argument.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map { Int($0) }
    guard let first = ends[0], let last = ends[ends.count - 1], first >= 0, first <= last, last < BatchHead.mostCells
    else { return nil }
    numbers = first..<last + 1
  }

  /// Has the work stopped when whoever started it is gone: then standard input ends.
  static func stopAtEndOfInput() {
    let thread = Thread {
      var byte: UInt8 = 0
      while true {
        let count = read(STDIN_FILENO, &byte, 1)
        if count == 0 || (count < 0 && errno != EINTR) { break }
      }
      kill(getpid(), SIGINT)
    }
    thread.start()
  }
}
