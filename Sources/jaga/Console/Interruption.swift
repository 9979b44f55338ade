import Foundation
import Synchronization

/// Signals that ask the program to stop while it works on a roster: the search ends, and the best roster so far is written.
///
/// Ctrl-C (`SIGINT`) and a request to terminate (`SIGTERM`) come from somebody who may ask twice: the second ends the
/// program at once. A terminal that closes (`SIGHUP`) may say so several times, and means no more by it.
enum Interruption {
  private static let count = Atomic<Int>(0)
  private static let isHungUp = Atomic<Bool>(false)
  private static let takesHangUp = Atomic<Bool>(false)

  /// Whether the user has asked to stop.
  static var isAsked: Bool { count.load(ordering: .relaxed) > 0 || isHungUp.load(ordering: .relaxed) }

  /// Listens from now on. Whoever reads our messages may go: that ends nothing.
  static func listen() {
    _ = isAsked  // Made before a signal can arrive.
    for number in [SIGINT, SIGTERM] {
      signal(number) { _ in
        if Interruption.count.add(1, ordering: .relaxed).newValue > 1 { _exit(130) }
      }
    }
    // Who started us may have said that a terminal's end is none of our business, as `nohup` does.
    let before = signal(SIGHUP, SIG_IGN)
    if unsafeBitCast(before, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self) {
      takesHangUp.store(true, ordering: .relaxed)
      signal(SIGHUP) { _ in Interruption.isHungUp.store(true, ordering: .relaxed) }
    }
    signal(SIGPIPE, SIG_IGN)
    // Some programs start others with signals blocked.
    var numbers = sigset_t()
    sigemptyset(&numbers)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&numbers, number) }
    pthread_sigmask(SIG_UNBLOCK, &numbers, nil)
  }

  /// Listens no more: there is a result, and it is soon written.
  static func ignore() {
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_IGN) }
  }

  /// Everything is written: from now on signals end the program.
  static func restore() {
    for number in [SIGINT, SIGTERM, SIGPIPE] { signal(number, SIG_DFL) }
    if takesHangUp.load(ordering: .relaxed) { signal(SIGHUP, SIG_DFL) }
  }
}
