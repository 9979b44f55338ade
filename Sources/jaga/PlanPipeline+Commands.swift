import PlanFiles
import Planning
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

  /// The agents needed, or the command's failure.
  func requirement(
    orFailure contacts: ContactForecast, quantile: Double? = nil
  ) throws(CommandFailure) -> Requirement {
    do throws(PlanError) {
      return try requirement(for: contacts, quantile: quantile)
    } catch {
      throw CommandFailure(error)
    }
  }
}
