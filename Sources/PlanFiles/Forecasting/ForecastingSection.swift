import PlanModel

/// `staffing`: how careful to staff.
struct ForecastingSection {
  private(set) var staffingQuantile: Double?
  private(set) var pooling: PoolingDraft?

  /// Reads the key of a plan.
  init(_ plan: MappingReader) {
    if let keys = plan.value("staffing")?.mapping() {
      staffingQuantile = keys.value("quantile")?.read(PlanDraft.quantileField)
      pooling = keys.value("pooling").flatMap(ForecastingSection.pooling)
      keys.finish()
    }
  }

  /// `separate`, `merged`, `calibrated`, or a share between them.
  private static func pooling(_ reader: NodeReader) -> PoolingDraft? {
    switch reader.quietText {
    case "separate": return .separate
    case "merged": return .merged
    case "calibrated": return .calibrated
    case let text? where text.first.map({ $0.isLetter }) ?? false:
      reader.fail(
        "unknown-word", "[\(text)] is not separate, merged, calibrated or a share",
        fix: Suggestion.closest(to: text, among: ["separate", "merged", "calibrated"]).map { "did you mean [\($0)]?" }
          ?? "write separate, merged, calibrated, or a share such as 50%")
      return nil
    default: return reader.read(PoolingDraft.field).map { .share($0) }
    }
  }
}
