import Workforce

/// What some duties and absences look like within a stretch of time: a shape for each thing that an agent does, told apart by height
/// and filling as well as by colour.
struct DayShapes {
  /// Colours for queues; more queues begin anew.
  static let queueStyles: [StaticString] = ["w0", "w1", "w2", "w3", "w4", "w5"]

  private var work = [PathData](repeating: PathData(), count: DayShapes.queueStyles.count)
  private var (meal, rest, task, away) = (PathData(), PathData(), PathData(), PathData())

  /// Draws them along a row.
  ///
  /// - Parameters:
  ///   - duties: Duties, whole or in part within the stretch.
  ///   - absences: Minutes in which the agent may not be on duty.
  ///   - stretch: Elapsed minutes shown.
  ///   - top: Upper edge of the row.
  ///   - height: Its height.
  ///   - x: Where an elapsed minute lies.
  init(
    _ duties: [Duty], absences: [Range<Int>], in stretch: Range<Int>, top: Double, height: Double,
    x: (Int) -> Double
  ) {
    func add(_ minutes: Range<Int>, to shape: inout PathData, from: Double, part: Double) {
      let shown = minutes.clamped(to: stretch)
      guard !shown.isEmpty else { return }
      let left = x(shown.lowerBound)
      shape.rectangle(x: left, y: top + from * height, width: x(shown.upperBound) - left, height: part * height)
    }
    for absence in absences { add(absence, to: &away, from: 0.2, part: 0.6) }
    for activity in duties.flatMap(\.activities) {
      switch activity.kind {
      case .contacts(let queues):
        add(activity.minutes, to: &work[(queues.first ?? 0) % work.count], from: 0, part: 1)
      case .task: add(activity.minutes, to: &task, from: 0, part: 1)
      case .pause(.meal): add(activity.minutes, to: &meal, from: 0.42, part: 0.16)
      case .pause(.gap): break
      case .pause(.rest): add(activity.minutes, to: &rest, from: 0.25, part: 0.5)
      }
    }
  }

  func draw(to svg: inout Markup) {
    svg.path("a", away)
    for (shape, style) in zip(work, DayShapes.queueStyles) { svg.path(style, shape) }
    svg.path("k", task)
    svg.path("l", meal)
    svg.path("r", rest)
  }
}
