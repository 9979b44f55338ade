/// Cells that one process does one after the other: to start a process, and more so a task of a cluster, takes longer than a short search.
public enum CellPacks {
  /// The cells of a week in packs, without those packs of which every cell is settled.
  ///
  /// - Parameters:
  ///   - week: Numbers of the week's cells.
  ///   - size: Cells of a pack, at least 1.
  ///   - isSettled: Whether a cell needs no work.
  /// - Returns: The packs, in order.
  public static func packs(of week: Range<Int>, size: Int, isSettled: (Int) -> Bool = { _ in false }) -> [Range<Int>] {
    stride(from: week.lowerBound, to: week.upperBound, by: max(1, size)).map { first in
      first..<min(first + max(1, size), week.upperBound)
    }.filter { !$0.allSatisfy(isSettled) }
  }

  /// `170-179`.
  public static func text(_ pack: Range<Int>) -> String { "\(pack.lowerBound)-\(pack.upperBound - 1)" }

  /// A size with which child processes are rarely started and rarely idle.
  public static func size(for cells: Int, jobs: Int) -> Int { min(max(1, cells / (max(1, jobs) * 8)), 200) }
}
