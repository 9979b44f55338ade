import ArgumentParser

do {
  var command = try Jaga.parseAsRoot()
  try command.run()
} catch let failure as CommandFailure {
  failure.end()
} catch {
  Jaga.exit(withError: error)
}
