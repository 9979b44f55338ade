import PlanModel
import WallClock

extension LoadedPlan {
  /// The form of an export, to read rosters by.
  ///
  /// - Parameter id: Id of an entry of `exports`.
  /// - Returns: The form; `nil` when the plan has no such export.
  /// - Throws: ``PlanError`` with every column and map that cannot be read back, and with what no column says.
  public func rosterTemplate(_ id: String) throws(PlanError) -> RosterTemplate? {
    guard let position = draft.exports?.firstIndex(where: { $0.id == id }), let export = draft.exports?[position] else {
      return nil
    }
    let log = ProblemLog()
    var inversion = TemplateInversion(
      export: export, places: exportPlaces.indices.contains(position) ? exportPlaces[position] : nil, log: log)
    let template = inversion.template(zone: export.timeZone.flatMap { ZonedClock(identifier: $0) } ?? clock.zone)
    try log.throwIfAny()
    return template
  }
}

/// Turns the columns of an export round, and reports what cannot be.
private struct TemplateInversion {
  let export: ExportDraft
  let places: ExportPlaces?
  let log: ProblemLog
  /// Positions of maps that were reported.
  private var told: Set<Int> = []

  init(export: ExportDraft, places: ExportPlaces?, log: ProblemLog) {
    (self.export, self.places, self.log) = (export, places, log)
  }

  mutating func template(zone: ZonedClock) -> RosterTemplate {
    var known: Set<String> = []
    var columns: [RosterTemplate.Column] = []
    for (position, column) in export.columns.enumerated() {
      let heading = column.heading.trimmingBlanks
      if !heading.isEmpty, !known.insert(heading).inserted { reportHeading(heading, position) }
      guard let expression = try? ExportExpression(column.expression, rows: export.rows),
        case .field(let field) = expression.source
      else { continue }
      let found = RosterTemplate.Column(
        heading: heading, field: field, pattern: expression.pattern, decimals: expression.decimals,
        map: expression.map, values: values(of: expression.map))
      if heading.isEmpty { reportHeading(heading, position) }
      check(found, position)
      columns.append(found)
    }
    let template = RosterTemplate(id: export.id, isByDuty: export.rows == .duty, zone: zone, columns: columns)
    if export.rows == .agentWeek {
      report(
        "not-readable", at: places?.rows, "[agent-week] has no times in its rows: no roster can be read from it",
        fix: "read by an export whose rows are activities or duties")
    } else if log.isEmpty {
      checkWhatIsSaid(by: template)
    }
    return template
  }

  /// What a map calls values, the other way round.
  private func values(of map: String?) -> [String: [String]] {
    let entries = export.map?.first { $0.name == map }?.entries ?? []
    return Dictionary(entries.map { ($0.text.trimmingBlanks, [$0.value]) }, uniquingKeysWith: +)
  }

  private func report(_ code: String, at place: ExportPlaces.Place?, _ message: String, fix: String) {
    let subject = place.map { $0.subject + " " } ?? ""
    log.report(
      code, in: PlanFolder.planFile, line: place?.line, column: place?.column, subject + message, fix: fix)
  }

  private func place(_ position: Int?) -> ExportPlaces.Place? {
    position.flatMap { places?.columns[$0] } ?? places?.list
  }

  private func reportHeading(_ heading: String, _ position: Int) {
    report(
      "not-readable", at: place(position),
      heading.isEmpty
        ? "has no heading, by which a table that is read would have it"
        : "[\(heading)] is the heading of another column as well",
      fix: "give the column a heading of its own")
  }

  /// A column that says something nobody could read back.
  private func check(_ column: RosterTemplate.Column, _ position: Int) {
    if let letters = column.pattern?.endlessLetters {
      let whole = letters + letters
      report(
        "not-readable", at: place(position),
        "[\(letters)] has one digit or two, and further ones behind it: nobody can tell where it ends",
        fix: "write [\(whole)], or a sign between them")
    }
    if let map = column.map, column.field.isMeasured {
      report(
        "not-readable", at: place(position), "[\(column.field.rawValue)] cannot be read back through the map [\(map)]",
        fix: "write the field without a map")
    }
  }

  private mutating func checkWhatIsSaid(by template: RosterTemplate) {
    func nothing(_ message: String, fix: String) { report("not-readable", at: places?.list, message, fix: fix) }
    if template.identifying.isEmpty {
      nothing("do not say whose a row is", fix: "add a column of agent, email, payroll-id or name")
    } else {
      checkMaps(template.identifying)
    }
    checkStart(template)
    if !template.columns(of: .end).isEmpty {
      checkTime(.end, template)
    } else if template.columns(of: .minutes).isEmpty {
      nothing("do not say when a row ends", fix: "add a column such as `- {End: end:yyyy-MM-dd HH:mm}`")
    }
    for field in [ExportField.activity, .queue, .shift] { checkMaps(template.columns(of: field)) }
    if !template.isByDuty, template.columns(of: .activity).isEmpty {
      nothing("do not say what is done: work, a meal or a break", fix: "add a column such as `- {Task: activity}`")
    }
  }

  private func checkStart(_ template: RosterTemplate) {
    guard !template.columns(of: .start).isEmpty else {
      return report(
        "not-readable", at: places?.list, "do not say when a row starts",
        fix: "add a column such as `- {Start: start:yyyy-MM-dd HH:mm}`")
    }
    checkTime(.start, template)
    let lacking = MomentParts.missing(ofDate: true, in: template.given(.start))
    let ofDay = MomentParts.missing(ofDate: true, in: template.given(.date))
    // On which of its days an activity lies is not said by the day of its duty.
    if lacking.isEmpty || template.isByDuty && ofDay.isEmpty { return }
    let names = lacking.map(\.rawValue).joined(separator: ", ")
    report(
      "not-readable", at: place(position(of: .start)),
      "lacks \(names) of the date on which a row starts",
      fix: "write such as start:yyyy-MM-dd HH:mm")
  }

  private func checkTime(_ field: ExportField, _ template: RosterTemplate) {
    let lacking = MomentParts.missing(ofDate: false, in: template.given(field))
    guard !lacking.isEmpty else { return }
    let names = lacking.map(\.rawValue).joined(separator: ", ")
    report(
      "not-readable", at: place(position(of: field)), "lacks \(names) of the time of day",
      fix: "write such as \(field.rawValue):yyyy-MM-dd HH:mm")
  }

  /// Of columns that say the same, one has to say it without a doubt.
  private mutating func checkMaps(_ columns: [RosterTemplate.Column]) {
    guard !columns.isEmpty, !columns.contains(where: \.isUnique), let map = columns[0].map,
      let position = export.map?.firstIndex(where: { $0.name == map }), let entries = export.map?[position].entries,
      let text = entries.map(\.text.trimmingBlanks).first(where: { columns[0].candidates($0).count > 1 })
    else { return }
    guard told.insert(position).inserted else { return }
    let values = columns[0].candidates(text).map { "[\($0)]" }.joined(separator: ", ")
    report(
      "ambiguous-map", at: places?.maps[position], "calls several values [\(text)]: \(values)",
      fix: "give each of them a name of its own")
  }

  private func position(of field: ExportField) -> Int? {
    export.columns.firstIndex {
      (try? ExportExpression($0.expression, rows: export.rows))?.source == .field(field)
    }
  }
}

extension ExportField {
  /// Whether it is a date, a time or a number.
  fileprivate var isMeasured: Bool {
    switch self {
    case .date, .start, .end, .minutes, .paidMinutes, .paidHours: true
    default: false
    }
  }
}
