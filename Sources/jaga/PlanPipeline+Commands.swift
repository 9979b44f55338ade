import PlanFiles
import Planning
import Staffing
import Workforce

extension PlanPipeline {
  /// The contacts expected: those of a file named on the command line, else the plan's own; warnings go to standard error.
  func contacts(forecastFile: String? = nil, asOf: AsOf? = nil, isQuiet: Bool) throws(CommandFailure) -> ContactForecast
  {
    let file = forecastFile.map(InputFile.init)
    try file?.check()
    do throws(PlanError) {
      let contacts =
        if let file {
          try forecast(file: file.name, in: file.folder)
        } else {
          try forecast(asOf: asOf)
        }
      Warnings(isQuiet: isQuiet).tell(contacts.warnings)
      return contacts
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The agents needed, or the command's failure; warnings go to standard error.
  func requirement(
    orFailure contacts: ContactForecast, quantile: Double? = nil, isQuiet: Bool = true
  ) throws(CommandFailure) -> Requirement {
    try staffing(orFailure: contacts, quantile: quantile, isQuiet: isQuiet).requirement
  }

  /// The agents needed and what becomes of deferred work, or the command's failure; warnings go to standard error.
  func staffing(
    orFailure contacts: ContactForecast, quantile: Double? = nil, isQuiet: Bool
  ) throws(CommandFailure) -> StaffingResult {
    do throws(PlanError) {
      let result = try staffing(for: contacts, quantile: quantile)
      Warnings(isQuiet: isQuiet).tell(result.warnings.map { $0.sentence(in: loaded.plan) })
      return result
    } catch {
      throw CommandFailure(error)
    }
  }
}
