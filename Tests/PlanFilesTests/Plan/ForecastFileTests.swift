import Foundation
import Testing

@Suite("The forecast that a plan names") struct ForecastFileTests {
  @Test("It is read once, with the plan: what happens to its file afterwards changes nothing") func readOnce() throws {
    let slots = (0..<7).flatMap { day in
      (0..<48).map { slot in
        let time = "\(slot < 20 ? "0" : "")\(slot / 2):\(slot.isMultiple(of: 2) ? "00" : "30")"
        return "2026-11-\(23 + day)T\(time),phone,12,240"
      }
    }
    let forecast = "start,queue,contacts,handling_seconds\n" + slots.joined(separator: "\n") + "\n"
    let plan = SmallPlan().yaml("history:\n  - file: history.csv\n", "forecast: ours.csv\n").file("ours.csv", forecast)
    let folder = try FolderOnDisk(plan.files)
    let loaded = try folder.load()
    #expect(loaded.forecastFile?.name == "ours.csv")
    try FileManager.default.removeItem(atPath: folder.path + "/ours.csv")
    #expect(try loaded.readForecast()?.forecasts[0].contacts.first == 12)
    #expect(folder.problems().count == 1)
  }
}
