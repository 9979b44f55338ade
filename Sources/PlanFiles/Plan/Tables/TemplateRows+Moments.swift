import PlanModel
import WallClock
import Workforce

// When a row of a roster begins and ends, by the parts of dates and times that its columns say.

extension TemplateRows {
  /// What a row tells of the day of its duty.
  struct Told {
    let told: RosterPiece.Day?
  }

  /// Texts that say something of a moment together.
  private struct Texts {
    let heading: String
    let text: String
    let parts: MomentParts
  }

  /// The day of the duty, if the row tells it; `nil` when that was reported.
  func day(_ row: TableReader.Row) -> Told? {
    texts(of: .date, row, isNeeded: false).map { texts in
      Told(
        told: texts.text.isEmpty ? nil : .init(heading: texts.heading, text: texts.text, parts: texts.parts))
    }
  }

  /// The elapsed minutes of a row; `nil` when that was reported.
  func minutes(_ row: TableReader.Row) -> Range<Int>? {
    let length = length(row)
    let start = texts(of: .start, row, isNeeded: true)
    let hasEnd = !template.columns(of: .end).isEmpty
    let end = texts(of: .end, row, isNeeded: hasEnd)
    guard let length, let start, let end, let starts = starts(start, row) else { return nil }
    var found: [Range<Int>] = []
    var isSomeEnd = false
    for start in starts {
      guard let ends = hasEnd ? ends(end, after: start, row) : length.minutes.map({ [start + $0] }) else { return nil }
      isSomeEnd = isSomeEnd || !ends.isEmpty
      for end in ends where end > start && end - start <= RosterReader.longest { found.append(start..<end) }
    }
    guard isSomeEnd else {
      row.fail(
        "skipped-time", "\(end.heading) [\(end.text)] does not exist in \(template.zone.identifier)",
        fix: "correct the time", at: end.heading)
      return nil
    }
    guard !found.isEmpty else {
      let shown = "[\(start.text)] to [\(end.text)]"
      row.fail(
        "empty-range", "\(shown) is not between 1 minute and 48 hours long", fix: "correct the two times",
        at: end.heading)
      return nil
    }
    let fitting = length.minutes.map { wanted in found.filter { $0.count == wanted } } ?? found
    guard let minutes = fitting.first else {
      row.fail(
        "contradiction",
        "\(length.heading) [\(length.text)] is not the \(found[0].count) minutes from [\(start.text)] to [\(end.text)]",
        fix: "correct the one that is wrong", at: length.heading)
      return nil
    }
    guard fitting.count == 1 else {
      let doubtful = starts.count > 1 ? start : end
      row.fail(
        "skipped-time", "\(doubtful.heading) [\(doubtful.text)] happens twice in \(template.zone.identifier)",
        fix: "write times with their offset by xxx in the export, or in UTC", at: doubtful.heading)
      return nil
    }
    return minutes.lowerBound - clock.origin..<minutes.upperBound - clock.origin
  }

  private struct Length {
    var heading = ""
    var text = ""
    var minutes: Int?
  }

  private func length(_ row: TableReader.Row) -> Length? {
    let hasEnd = !template.columns(of: .end).isEmpty
    var found = Length()
    for column in template.columns(of: .minutes) {
      let text = row.text(column.heading)
      if text.isEmpty, hasEnd { continue }
      guard let minutes = DecimalText.integer(text), (1...RosterReader.longest).contains(minutes) else {
        row.fail(
          "out-of-range", "\(column.heading) [\(text)] is no number of minutes from 1 to \(RosterReader.longest)",
          fix: "write how many minutes the row lasts", at: column.heading)
        return nil
      }
      if let known = found.minutes, known != minutes {
        row.fail(
          "contradiction", "\(column.heading) [\(text)] is something else than \(found.heading) [\(found.text)]",
          fix: "correct the one that is wrong", at: column.heading)
        return nil
      }
      found = Length(heading: column.heading, text: text, minutes: minutes)
    }
    return found
  }

  /// What the columns of a field say together; `nil` when that was reported.
  private func texts(of field: ExportField, _ row: TableReader.Row, isNeeded: Bool) -> Texts? {
    var (headings, shown, parts): ([String], [String], MomentParts) = ([], [], MomentParts())
    for column in template.columns(of: field) {
      let text = row.text(column.heading)
      if text.isEmpty {
        guard isNeeded else { continue }
        row.fail(
          "missing-value", "\(column.heading) is empty", fix: "write a value, or remove the row", at: column.heading)
        return nil
      }
      guard let pattern = column.pattern, let said = said(by: text, pattern) else {
        let example = column.pattern?.text(
          plan.grid.firstDay, minute: 540, offset: clock.zone.offset(atInstant: clock.origin))
        row.fail(
          "wrong-date", "\(column.heading) [\(text)] is not written as the export writes it",
          fix: "write such as \(example ?? "")", at: column.heading)
        return nil
      }
      guard parts.merge(said) else {
        row.fail(
          "contradiction",
          "\(column.heading) [\(text)] is something else than \(headings[0]) [\(shown.joined(separator: " "))]",
          fix: "correct the one that is wrong", at: column.heading)
        return nil
      }
      headings.append(column.heading)
      shown.append(text)
    }
    return Texts(heading: headings.first ?? "", text: shown.joined(separator: " "), parts: parts)
  }

  /// What a text says by its pattern or, in a sheet, as the date or time that the cell is; `nil` when neither says one thing.
  private func said(by text: String, _ pattern: MomentPattern) -> MomentParts? {
    var written = pattern.parts(of: text)
    guard isSheet, let cell = cell(text) else { return written }
    guard written != nil else { return cell }
    return written?.merge(cell) ?? false ? written : nil
  }

  private func cell(_ text: String) -> MomentParts? {
    switch MomentText.moment(text) {
    case .day(let date)?: return MomentParts(date: date, minute: nil)
    case .wallClock(let date, let minute)?: return MomentParts(date: date, minute: minute)
    case .instant?: return nil
    case nil:
      let clock = text.hasSuffix(":00") && text.count == 8 ? String(text.dropLast(3)) : text
      return ClockText.minutes(clock).flatMap { $0 < 1440 ? MomentParts(date: nil, minute: $0) : nil }
    }
  }

  /// The instants at which a row may start; `nil` when there is none, which is reported.
  private func starts(_ start: Texts, _ row: TableReader.Row) -> [Int]? {
    guard let minute = minuteOfDay(start, row) else { return nil }
    let lacking = MomentParts.missing(ofDate: true, in: template.given(.start))
    guard !lacking.isEmpty else {
      return date(start, row).flatMap { existing(instants($0, minute, start.parts), start, row) }
    }
    // By the day of the duty, which is one of the centre's clocks.
    guard let told = texts(of: .date, row, isNeeded: true), let day = date(told, row) else { return nil }
    let near = (-2...2).flatMap { instants(day.adding(days: $0), minute, start.parts) }
    return existing(
      near.filter { clock.zone.reading(atInstant: $0).date == day && start.parts.isTrue(of: zoned($0).date) }, start,
      row)
  }

  private func existing(_ instants: [Int], _ texts: Texts, _ row: TableReader.Row) -> [Int]? {
    if !instants.isEmpty { return instants }
    row.fail(
      "skipped-time", "\(texts.heading) [\(texts.text)] does not exist in \(template.zone.identifier)",
      fix: "correct the time", at: texts.heading)
    return nil
  }

  /// The instants at which a row may end that starts at one; `nil` when its text is none, which is reported.
  private func ends(_ end: Texts, after start: Int, _ row: TableReader.Row) -> [Int]? {
    guard let minute = minuteOfDay(end, row) else { return nil }
    if MomentParts.missing(ofDate: true, in: template.given(.end)).isEmpty {
      return date(end, row).map { instants($0, minute, end.parts) }
    }
    // A time of day: the next one that clocks show.
    let first = zoned(start)
    let today = instants(first.date, minute, end.parts).filter { $0 > start }
    let days = minute > first.minute ? today : today + instants(first.date.adding(days: 1), minute, end.parts)
    return days.filter { end.parts.isTrue(of: zoned($0).date) }
  }

  private func zoned(_ instant: Int) -> (date: CivilDate, minute: Int) { template.zone.reading(atInstant: instant) }

  private func instants(_ date: CivilDate, _ minute: Int, _ parts: MomentParts) -> [Int] {
    if let offset = parts.values[.offset] { return [date.dayNumber * 1440 + minute - offset] }
    return template.zone.instants(date: date, minute: minute)
  }

  private func minuteOfDay(_ texts: Texts, _ row: TableReader.Row) -> Int? {
    if let minute = texts.parts.minuteOfDay { return minute }
    row.fail(
      "wrong-date", "\(texts.heading) [\(texts.text)] is no whole minute of a day", fix: "correct the time",
      at: texts.heading)
    return nil
  }

  private func date(_ texts: Texts, _ row: TableReader.Row) -> CivilDate? {
    if let date = texts.parts.date(near: plan.grid.firstDay) { return date }
    row.fail(
      "wrong-date", "\(texts.heading) [\(texts.text)] is no date that exists", fix: "correct the date",
      at: texts.heading)
    return nil
  }
}
