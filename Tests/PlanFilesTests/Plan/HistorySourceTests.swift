import PlanFiles
import Testing

@Suite struct HistorySourceTests {
  @Test func aPlainSourceIsAnIntervalFileInIsoTimeWithGapsUnknown() {
    let source = HistorySource(file: "history.csv", timeZone: "UTC")
    #expect(source.format == .interval)
    #expect(source.dateFormat == nil)
    #expect(source.missingMeans == .missing)
  }
}
