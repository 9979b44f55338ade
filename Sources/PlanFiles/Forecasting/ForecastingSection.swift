import PlanModel

/// `staffing`: how careful to staff.
struct ForecastingSection {
  private(set) var staffingQuantile: Double?

  /// Reads the key of a plan.
  init(_ plan: MappingReader) {
    if let keys = plan.value("staffing")?.mapping() {
      staffingQuantile = keys.value("quantile")?.read(PlanDraft.quantileField)
      keys.finish()
    }
  }
}
