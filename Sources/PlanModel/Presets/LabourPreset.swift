public import Workforce

/// What a country's law says about working time, as far as the rules of a plan can say it.
///
/// A preset is a starting point for a plan, not legal advice: every rule names its source, can be overridden or removed by
/// the plan, and ``notes`` say what the preset leaves out. Law was read as it stood in ``asOf``.
public struct LabourPreset: Hashable, Sendable {
  /// A rule of a preset.
  public struct PresetRule: Hashable, Sendable {
    /// What it demands.
    public var kind: RuleKind
    /// Contracts it concerns, by their most days a week; `nil` means all.
    public var contractDays: ClosedRange<Int>?
    /// Article and date.
    public var source: String
  }

  /// A break that shifts with so much work must hold. The plan's breaks are compared with it; a miss is a warning, and a break
  /// whose window the plan leaves open is placed by it.
  public struct BreakDemand: Hashable, Sendable {
    /// Shifts with more minutes of work than this are concerned: their length without unpaid breaks.
    public var workLongerThan: Int
    /// Each break's least length in minutes.
    public var minutes: Int
    /// How many such breaks.
    public var count: Int
    /// Latest start of the last of them, in minutes of work since the shift's start, whatever shorter breaks lie between;
    /// `nil` when it is free.
    public var startsBy: Int?
    /// Whether it must be paid or unpaid; `nil` when either will do.
    public var isPaid: Bool?
    /// Article and date.
    public var source: String
    /// Minutes of such breaks together, however many there are; `nil` counts them.
    public var total: Int?
  }

  /// Stable id, as `preset: id` names it.
  public let id: String
  /// Country or region, in English.
  public let name: String
  /// The acts it is read from.
  public let source: String
  /// When they were read: year and month.
  public let asOf: String
  /// Rules, all hard unless the plan says otherwise.
  public let rules: [PresetRule]
  /// Breaks.
  public let breaks: [BreakDemand]
  /// Longest stretch of work without a break, in minutes, for shifts whose plan is silent about it.
  public let longestStretch: Int?
  /// What the preset does not say, or says more strictly than the law.
  public let notes: [String]

  /// Every preset there is, in the order of the documentation.
  public static let all: [LabourPreset] = [
    .indonesia, .europeanUnion, .germany, .unitedKingdom, .california, .philippines,
  ]
}
