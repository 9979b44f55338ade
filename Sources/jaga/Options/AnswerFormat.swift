import ArgumentParser

/// How a calculator's answers are written.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, json
}
