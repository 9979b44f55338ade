import Workforce

/// Duty types as plain numbers, and what places the sessions of those that have one: made once, when a pricer is.
extension DutyPricer {
  /// A duty type in units: where it starts, how long it is, which windows its breaks have.
  struct FlatType {
    let start: Int
    let units: Int
    let firstWindow: Int
    let windowCount: Int
    let isSeparable: Bool
    let hasSession: Bool
  }

  /// A break of a shape: its window, and the first allowed start after the shift's start.
  struct FlatWindow {
    let window: Int
    let firstUnit: Int
    let isEmpty: Bool
  }

  static func flatten(
    _ problem: RosterProblem
  ) -> (UnsafeMutablePointer<FlatType>, UnsafeMutablePointer<FlatWindow>) {
    let types = UnsafeMutablePointer<FlatType>.allocate(capacity: max(1, problem.dutyTypes.count))
    let windows = problem.shapes.flatMap { shape in
      shape.windows.map {
        FlatWindow(window: $0.window, firstUnit: $0.firstUnit, isEmpty: problem.windows[$0.window].count == 0)
      }
    }
    let flatWindows = UnsafeMutablePointer<FlatWindow>.allocate(capacity: max(1, windows.count))
    for (index, window) in windows.enumerated() { (flatWindows + index).initialize(to: window) }
    for (index, type) in problem.dutyTypes.enumerated() {
      let shape = problem.shapes[type.shape]
      let first = problem.shapes[..<type.shape].reduce(0) { $0 + $1.windows.count }
      (types + index).initialize(
        to: FlatType(
          start: problem.units.unit(at: type.start), units: shape.units, firstWindow: first,
          windowCount: shape.windows.count, isSeparable: shape.isSeparable,
          hasSession: type.session != nil))
    }
    return (types, flatWindows)
  }

  static func placements(_ problem: RosterProblem) -> [[SessionPlacement?]] {
    var made = [[SessionPlacement?]](
      repeating: [SessionPlacement?](repeating: nil, count: problem.sessions.count), count: problem.shapes.count)
    for type in problem.dutyTypes {
      guard let offer = type.session, made[type.shape][offer.session] == nil else { continue }
      made[type.shape][offer.session] = SessionPlacement(
        shape: problem.shapes[type.shape], windows: problem.windows, session: problem.sessions[offer.session])
    }
    return made
  }
}
