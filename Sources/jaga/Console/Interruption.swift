import Foundation
import Synchronization

/// Ctrl-C while a roster is searched: the first ends the search, the second ends the program at once.
enum Interruption {
  private static let count = Atomic<Int>(0)

  /// Whether the user has asked to stop.
  static var isAsked: Bool { count.load(ordering: .relaxed) > 0 }

  /// Listens to Ctrl-C, and to a request to terminate, from now on.
  static func listen() {
    _ = isAsked  // Made before a signal can arrive.
    var numbers = sigset_t()
    sigemptyset(&numbers)
    for number in [SIGINT, SIGTERM] {
      signal(number) { _ in
        if Interruption.count.add(1, ordering: .relaxed).newValue > 1 { _exit(130) }
      }
      sigaddset(&numbers, number)
    }
    // Some programs start others with signals blocked.
    pthread_sigmask(SIG_UNBLOCK, &numbers, nil)
  }

  /// Listens no more: files are being written, which is soon done.
  static func ignore() {
    for number in [SIGINT, SIGTERM] { signal(number, SIG_IGN) }
  }
}
