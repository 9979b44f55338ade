import Foundation

/// Draws a roster again and again: whenever its file is another one than before, until somebody interrupts it.
///
/// A plan that runs writes nothing before its end, when one rename puts the new files in the place of the old ones; so there is nothing
/// to see of it but that.
struct RosterWatch {
  /// Microseconds from one look to the next.
  private static let pause: UInt32 = 500_000

  let file: InputFile

  /// Draws, and waits; a roster that cannot be drawn is told, and waited for.
  func run(_ draw: () throws -> Void) throws {
    Interruption.listen()
    var seen: [Int]?
    while !Interruption.isAsked {
      let present = stamp
      if present != seen {
        seen = present
        try Console.clear()
        if present == [] {
          Console.tell(Console.words.translation(of: "no roster lies at [\(file.path)] yet; waiting for one"))
        } else {
          do {
            try draw()
          } catch let failure as CommandFailure {
            failure.tell()
          }
        }
      }
      usleep(RosterWatch.pause)
    }
  }

  /// What tells one file from another; empty when there is none.
  private var stamp: [Int] {
    var status = stat()
    guard stat(file.path, &status) == 0 else { return [] }
    return [Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }
}
