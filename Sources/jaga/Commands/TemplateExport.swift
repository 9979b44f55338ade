import PlanModel
import Reporting
import Workforce

/// A table that the plan itself describes.
struct TemplateExport {
  let export: ExportDraft
  let open: OpenPlan

  /// The table of a roster.
  ///
  /// - Throws: Exit code 65 with everything that keeps it from being written.
  func text(for roster: Roster) throws(CommandFailure) -> String {
    do throws(TemplateTable.Refusal) {
      return try TemplateTable(export, plan: open.plan, clock: open.clock).text(for: roster)
    } catch {
      throw CommandFailure(.badData, error.obstacles.map(message).joined(separator: "\n"))
    }
  }

  private func message(_ obstacle: TemplateTable.Obstacle) -> String {
    let names = obstacle.names
    let (sentence, fix) =
      switch obstacle.kind {
      case .missing(let field):
        (
          "export [\(export.id)] needs \(field.rawValue) of every agent in it; not so: \(names.joined(separator: ", "))",
          "write it into the column \(field.rawValue.replacing("-", with: "_")) of the agents' table"
        )
      case .unmapped(let map):
        (
          "export [\(export.id)]: the map [\(map)] has no name for: \(names.joined(separator: ", "))",
          "add it under `map`"
        )
      case .forbidden(let text, let heading):
        (
          "export [\(export.id)]: [\(heading)] contains [\(text)], which is forbidden; of: \(names.joined(separator: ", "))",
          "change what stands there, or give it another name with a map"
        )
      }
    return "error: \(sentence)\n  Try: \(fix)"
  }
}
