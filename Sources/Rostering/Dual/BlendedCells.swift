/// The cells of blended rows among some cells: a unit in one of them serves one of the cells of its queues, in the same interval.
struct BlendedCells: Sendable {
  /// The blended cells, ascending.
  let cells: [Int32]
  /// For each of them, its first member, and the number of members at the end.
  let first: [Int]
  /// The cells of queues that it may serve, blended cell after blended cell.
  let members: [Int32]
  /// What a unit costs on each of them beside its staff, in steps.
  let costs: [Int32]
  /// For each of all cells, its place among the blended ones; empty where none is.
  private let places: [Int32]

  /// None of the cells is blended.
  static let none = BlendedCells(cells: [], first: [0], members: [], costs: [], places: [])

  private init(cells: [Int32], first: [Int], members: [Int32], costs: [Int32], places: [Int32]) {
    (self.cells, self.first, self.members, self.costs, self.places) = (cells, first, members, costs, places)
  }

  /// Those of a problem's own cells.
  init(of problem: RosterProblem) {
    self.init(among: Array(0..<problem.cellCount), of: problem)
  }

  /// Those among some of a problem's cells, by their places there: with a blended cell, those of its queues are among them.
  ///
  /// - Parameters:
  ///   - chosen: Cells of the problem.
  ///   - problem: The problem.
  init(among chosen: [Int], of problem: RosterProblem) {
    guard problem.network.hasBlends else {
      self = .none
      return
    }
    var (cells, first, members, costs): ([Int32], [Int], [Int32], [Int32]) = ([], [0], [], [])
    var places = [Int32](repeating: -1, count: chosen.count)
    var placeOfCell = [Int32](repeating: -1, count: problem.cellCount)
    for (index, cell) in chosen.enumerated() { placeOfCell[cell] = Int32(index) }
    for (index, cell) in chosen.enumerated() {
      let row = problem.row(ofCell: cell)
      guard row >= problem.network.queueCount else { continue }
      places[index] = Int32(cells.count)
      cells.append(Int32(index))
      let interval = cell - problem.cell(row: row, interval: 0)
      for queue in problem.rows[row].queues {
        members.append(placeOfCell[problem.cell(row: queue, interval: interval)])
        costs.append(Int32(problem.placingCost(row: row, queue: queue)))
      }
      first.append(members.count)
    }
    self.init(cells: cells, first: first, members: members, costs: costs, places: places)
  }

  var isEmpty: Bool { cells.isEmpty }

  /// Whether a cell is blended.
  func isBlended(_ cell: Int) -> Bool { cell < places.count && places[cell] >= 0 }

  /// The place of a blended cell among the blended ones.
  func place(of cell: Int) -> Int? { isBlended(cell) ? Int(places[cell]) : nil }

  /// The members of a blended cell, by its place, as indices into ``members``.
  func memberRange(_ place: Int) -> Range<Int> { first[place]..<first[place + 1] }
}
