import ArgumentParser
import Foundation
import Reporting

do {
  var command = try Jaga.parseAsRoot()
  try command.run()
} catch let failure as CommandFailure {
  failure.end()
} catch {
  let status = Jaga.exitCode(for: error)
  if status.isSuccess { Jaga.exit(withError: error) }
  Console.tell(Jaga.fullMessage(for: error))
  exit(status.rawValue)
}
