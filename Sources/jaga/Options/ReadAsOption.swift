import ArgumentParser
import PlanFiles

/// The export by which files of rosters are written that are not in our own form.
struct ReadAsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read a roster that is named as a file by the columns of this entry of `exports` in plan.yaml; folders hold rosters of jaga.",
      valueName: "id"))
  var readAs: String?

  /// The form of a roster: that of the export if one is named and the roster is a file, else our own.
  ///
  /// - Parameters:
  ///   - path: The roster as it is named on the command line; `nil` when it is not.
  ///   - loaded: The plan.
  /// - Returns: The export; `nil` for our own form.
  /// - Throws: Exit code 65 when the plan has no such export, or none that can be read.
  func template(for path: String?, of loaded: LoadedPlan) throws(CommandFailure) -> RosterTemplate? {
    guard let readAs else { return nil }
    let found: RosterTemplate?
    do throws(PlanError) {
      found = try loaded.rosterTemplate(readAs)
    } catch {
      throw CommandFailure(error)
    }
    guard let found else {
      let ids = (loaded.draft.exports ?? []).map(\.id)
      let fix = ids.isEmpty ? "describe it under `exports` in plan.yaml" : "name one of \(ids.joined(separator: ", "))"
      throw CommandFailure(.badData, "error: --read-as [\(readAs)] is not an export of the plan\n  Try: \(fix)")
    }
    return path.map { InputFile.isFolder($0) } ?? true ? nil : found
  }

  /// Checks that a file is named that is read by the export.
  ///
  /// - Throws: A wrong usage when none is.
  func check(_ paths: [String?]) throws {
    if readAs != nil, !paths.contains(where: { $0.map { !InputFile.isFolder($0) } ?? false }) {
      throw ValidationError("--read-as needs a roster that is named as a file.")
    }
  }
}
