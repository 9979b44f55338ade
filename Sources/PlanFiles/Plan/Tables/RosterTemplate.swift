import PlanModel
import WallClock

/// The form of an entry of `exports`, in which rosters are read as well: each column the other way round.
///
/// ``LoadedPlan/rosterTemplate(_:)`` makes it of an export that can be read back.
public struct RosterTemplate: Sendable {
  /// A column that says something of a row.
  struct Column: Sendable {
    /// Its heading, as tables have it.
    let heading: String
    /// What stands in it.
    let field: ExportField
    /// How a date or a moment is written.
    let pattern: MomentPattern?
    /// Decimals of a number of hours.
    let decimals: Int
    /// Name of the map that gives values their names; `nil` for none.
    let map: String?
    /// The values behind each name of the map.
    let values: [String: [String]]

    /// Whether each name has one value behind it.
    var isUnique: Bool { values.allSatisfy { $0.value.count == 1 } }

    /// The values that a text may stand for; none when the map does not have it.
    func candidates(_ text: String) -> [String] { map == nil ? [text] : values[text] ?? [] }
  }

  /// Id of the export.
  let id: String
  /// Whether rows are duties, which say nothing of breaks; else they are activities.
  public let isByDuty: Bool
  /// Zone of its times.
  let zone: ZonedClock
  /// Its columns that say something.
  let columns: [Column]

  /// Fields that say whose a row is, the clearest first.
  static let identifying: [ExportField] = [.agent, .email, .payrollID, .name]

  /// The columns of a field.
  func columns(of field: ExportField) -> [Column] { columns.filter { $0.field == field } }

  /// The columns that say whose a row is.
  var identifying: [Column] { RosterTemplate.identifying.flatMap(columns) }

  /// Headings without which no row can be read, and those of other columns that are.
  var headings: (required: [String], optional: [String]) {
    let needed: Set<ExportField> = [.agent, .email, .payrollID, .name, .start, .end, .activity, .queue, .minutes]
    let isDateNeeded = MomentParts.missing(ofDate: true, in: given(.start)).isEmpty == false
    let required = columns.filter { needed.contains($0.field) || $0.field == .date && isDateNeeded }.map(\.heading)
    let read: Set<ExportField> = [.date, .shift, .paidMinutes, .paidHours]
    return (required, columns.filter { read.contains($0.field) }.map(\.heading).filter { !required.contains($0) })
  }

  /// The parts that the columns of a field say of its moment.
  func given(_ field: ExportField) -> Set<MomentParts.Part> {
    columns(of: field).reduce(into: []) { $0.formUnion($1.pattern?.given ?? []) }
  }
}
