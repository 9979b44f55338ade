import PlanModel
import Workforce

/// `shifts`: families of shifts, each a set of starts in wall-clock time and a set of lengths.
struct ShiftsSection {
  /// A family as it is written.
  struct Draft {
    var id: String
    var reader: NodeReader
    var starts: [Int]
    var weekdays: [Weekday]
    var lengths: [Int]
    var contracts: NodeReader?
  }

  var drafts: [Draft] = []
  var index = IDIndex(noun: "shift")

  /// Reads the section of a plan.
  init(_ plan: MappingReader) {
    for (item, keys) in index.items(
      of: plan, "shifts", example: "[{id: early, starts: 07:00, lengths: 8h}]", first: "- id: early")
    {
      let id = index.read(keys, isReservedAllowed: false)
      let starts = keys.required("starts", "{from: 06:00, to: 09:00, step: 30}")
        .map { $0.itemsOrSelf().flatMap(ShiftsSection.starts) }
      let lengths = keys.required("lengths", "[8h, 9h]")
        .map { $0.itemsOrSelf().compactMap { $0.minutes(30...1440, step: 5, isHours: true) } }
      let weekdays = keys.value("days").flatMap(ShiftsSection.weekdays)
      let contracts = keys.value("contracts")
      keys.finish()
      guard let id else { continue }
      drafts.append(
        Draft(
          id: id, reader: item, starts: Array(Set(starts ?? [])).sorted(), weekdays: weekdays ?? Weekday.allCases,
          lengths: Array(Set(lengths ?? [])).sorted(), contracts: contracts))
    }
  }

  /// Minutes of the day of a single start, or of a window `{from, to, step}`; from 1440 on they lie on the next day.
  private static func starts(_ reader: NodeReader) -> [Int] {
    guard reader.isMapping else {
      guard let minute = reader.clockTime() else { return [] }
      guard minute % 5 == 0 else {
        reader.fail("out-of-range", "[\(reader.quietText ?? "")] is not on a multiple of 5 minutes")
        return []
      }
      return [minute]
    }
    guard let keys = reader.mapping() else { return [] }
    let from = keys.required("from", "06:00")?.clockTime()
    let to = keys.required("to", "09:00")?.clockTime()
    let step = keys.value("step")?.minutes(5...1440, step: 5) ?? 30
    keys.finish()
    guard let from, let to else { return [] }
    guard from % 5 == 0 else {
      reader.fail("out-of-range", "does not begin on a multiple of 5 minutes")
      return []
    }
    return Array(stride(from: from, through: to >= from ? to : to + 1440, by: step))
  }

  private static func weekdays(_ reader: NodeReader) -> [Weekday]? {
    var found: [Weekday] = []
    for item in reader.itemsOrSelf() {
      guard let text = item.text(expecting: "days such as mon-fri") else { return nil }
      guard let days = WeekdayText.weekdays(text) else {
        item.fail("wrong-type", "[\(text)] are not days of the week", fix: "write such as [mon-fri] or [sat,sun]")
        return nil
      }
      found += days
    }
    return found
  }

  /// The families in elapsed minutes, with the breaks of each length.
  func families(times: HorizonTimes, breaks: BreaksSection, presetStretch: Int?) -> [ShiftFamily] {
    drafts.enumerated().map { position, draft in
      ShiftFamily(
        id: draft.id, starts: ShiftsSection.starts(of: draft, times: times),
        shapes: draft.lengths.map {
          breaks.shape(draft, position: position, minutes: $0, presetStretch: presetStretch)
        })
    }
  }

  /// The starts of each day of the horizon. A start after midnight belongs to the day on which it falls.
  private static func starts(of draft: Draft, times: HorizonTimes) -> [[Int]] {
    let grid = times.grid
    var starts = [[Int]](repeating: [], count: grid.dayCount)
    for day in -1..<grid.dayCount where draft.weekdays.contains(grid.weekday(of: day)) {
      for minute in draft.starts {
        let target = day + minute / 1440
        guard (0..<grid.dayCount).contains(target),
          let elapsed = times.elapsed(day: target, minute: minute % 1440)
        else { continue }
        starts[target].append(elapsed)
      }
    }
    return starts.map { Array(Set($0)).sorted() }
  }
}
