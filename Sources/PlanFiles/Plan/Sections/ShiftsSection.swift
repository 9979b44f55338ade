import PlanModel

/// `shifts`: families of shifts, each a set of starts in wall-clock time and a set of lengths.
struct ShiftsSection {
  var shifts: [ShiftDraft] = []
  /// Whether some ids could not be read.
  var isPartial = false

  /// Reads the section of a plan.
  init(_ plan: MappingReader) {
    shifts = plan.things(
      "shifts", noun: "shift", example: "[{id: early, starts: 07:00, lengths: 8h}]", first: "- id: early",
      isPartial: &isPartial
    ) { id, keys in
      let starts = keys.required("starts", "{from: 06:00, to: 09:00, step: 30}")?.entries(ShiftsSection.starts)
      let lengths = keys.required("lengths", "[8h, 9h]")?.list(ShiftDraft.Fields.length)
      let shift = ShiftDraft(
        id: id ?? "", starts: starts ?? [], lengths: lengths ?? [],
        lengthsBy: keys.value("lengths-by")?.read(WordField(of: ShiftDraft.LengthsBy.self)),
        days: keys.value("days").flatMap(ShiftsSection.weekdays),
        contracts: keys.value("contracts")?.ids(of: "contract"))
      return id == nil ? nil : shift
    }
  }

  /// A single start, or a window `{from, to, step}`.
  static func starts(_ reader: NodeReader) -> ShiftDraft.Starts? {
    guard reader.isMapping else {
      guard let time = reader.read(ClockField()) else { return nil }
      guard time.minute % 5 == 0 else {
        reader.fail("out-of-range", "[\(reader.quietText ?? "")] is not on a multiple of 5 minutes")
        return nil
      }
      return .at(time)
    }
    guard let keys = reader.mapping() else { return nil }
    let from = keys.required("from", "06:00")?.read(ClockField())
    let to = keys.required("to", "09:00")?.read(ClockField())
    let step = keys.value("step")?.read(ShiftDraft.Fields.step)
    keys.finish()
    guard let from, let to else { return nil }
    return .window(from: from, to: to, step: step)
  }

  static func weekdays(_ reader: NodeReader) -> [Weekdays]? {
    let items = reader.itemsOrSelf()
    let days = items.compactMap { item -> Weekdays? in
      guard let text = item.text(expecting: "days such as mon-fri") else { return nil }
      if let days = Weekdays(text) { return days }
      item.fail("wrong-type", "[\(text)] are not days of the week", fix: "write such as [mon-fri] or [sat,sun]")
      return nil
    }
    return days.count == items.count ? days : nil
  }
}
