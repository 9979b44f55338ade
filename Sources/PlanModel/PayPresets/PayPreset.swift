/// What a country's law says about pay beside hours, as far as lines of pay can say it.
///
/// A preset is a starting point for a plan, not legal advice: every line names its source and can be replaced or removed by the plan, and
/// ``notes`` say what it leaves out. Law was read as it stood in ``asOf``.
public struct PayPreset: Hashable, Sendable {
  /// A line of a preset.
  public struct PresetLine: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// What is paid.
    public var terms: PayDraft.Terms
    /// Contracts it concerns, by their most days a week; `nil` means all.
    public var contractDays: ClosedRange<Int>?
    /// Article and date.
    public var source: String
  }

  /// Stable id, as `preset: id` names it.
  public let id: String
  /// Country or region, in English.
  public let name: String
  /// The acts it is read from.
  public let source: String
  /// When they were read: year and month.
  public let asOf: String
  /// The lines.
  public let lines: [PresetLine]
  /// What the preset does not say.
  public let notes: [String]

  /// Every preset there is, in the order of the documentation.
  public static let all: [PayPreset] = [.indonesia, .philippines, .california]
}

extension PlanDraft {
  /// The presets of pay in force, in the order named.
  package var payPresets: [PayPreset] {
    var found: [PayPreset] = []
    for case .presets(let ids) in pay ?? [] {
      for id in ids where !found.contains(where: { $0.id == id }) {
        found += PayPreset.all.filter { $0.id == id }
      }
    }
    return found
  }
}

extension PayDraft.Band {
  /// A band beyond so many hours, of so many per cent.
  static func beyond(_ hours: Int, _ percent: Int) -> PayDraft.Band {
    PayDraft.Band(above: Minutes(60 * hours), premium: Premium(hundredths: 100 * percent))
  }
}
