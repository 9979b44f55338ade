import ArgumentParser

/// Whether colours are used. The console asks the command line itself.
struct ColourOption: ParsableArguments {
  @Flag(name: .customLong("no-colour"), help: "No colours on a terminal; NO_COLOR in the environment says so too.")
  var isWithoutColours = false
}
