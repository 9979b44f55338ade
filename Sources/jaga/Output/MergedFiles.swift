import Batch
import PlanFiles
import Reporting

/// The files that a merge leaves behind.
struct MergedFiles {
  private let manifest: BatchManifest
  private let merge: BatchMerge
  private let store: ResultStore

  init(_ manifest: BatchManifest, _ merge: BatchMerge, _ store: ResultStore) {
    self.manifest = manifest
    self.merge = merge
    self.store = store
  }

  /// All of them.
  ///
  /// - Throws: ``PlanError`` when a best roster is another than was found.
  func all() throws(PlanError) -> [OutputFile] {
    var rosters: [String] = []
    var files: [OutputFile] = []
    for group in merge.groups {
      guard let best = group.best else {
        rosters.append("")
        continue
      }
      let row = merge.rows[best]
      guard let result = row.result ?? row.partial else { continue }
      let name = "best/\(MergedFiles.name(of: group))"
      for (file, ending) in [(ResultStore.roster, "csv"), (RosterFiles.result, "json")] {
        let bytes = try store.file(file, of: row.cell, result, isPartial: group.isPartial)
        files.append(OutputFile(name: "\(name).\(ending)", text: String(decoding: bytes, as: UTF8.self)))
      }
      rosters.append("\(name).csv")
    }
    return [
      OutputFile(name: "comparison.csv", text: BatchTables.comparison(merge, rosters: rosters)),
      OutputFile(name: "cells.csv", text: BatchTables.cells(merge)),
      OutputFile(name: "missing.csv", text: BatchTables.missing(merge)),
    ] + files
  }

  /// `jakarta-chatbot-03`: plan, scenario and week, and the group's number first, since names may be alike.
  private static func name(of group: BatchGroup) -> String {
    func plain(_ text: String) -> String {
      String(text.prefix(40).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = "\(number)"
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let parts = [
      padded(group.first / group.seeds + 1, 5), plain(group.cell.plan),
      group.cell.scenario.map(plain) ?? "as-planned",
    ]
    return (parts + (group.cell.week.map { [padded($0, 3)] } ?? [])).joined(separator: "-")
  }
}
