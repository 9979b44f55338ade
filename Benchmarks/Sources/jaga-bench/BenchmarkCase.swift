import Foundation
import Rostering
import Verification
import Workforce

/// Something to solve: how the engine takes it, and how its solution is written and checked.
enum BenchmarkCase {
  case week(plan: Plan, requirement: Requirement)
  case rosterBench(RosterBench)
  case shiftScheduling(ShiftScheduling)
  case multiActivity(MultiActivityScheduling)

  /// Reads an instance in the text format of schedulingbenchmarks.org or in `roster-bench/1` or `/2`.
  ///
  /// - Throws: ``InstanceError`` with every problem found.
  static func read(_ path: String) throws -> BenchmarkCase {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InstanceError(problems: ["\(path): cannot be read"])
    }
    if data.first(where: { !" \t\r\n".utf8.contains($0) }) == UInt8(ascii: "{") {
      return .rosterBench(try RosterBench(path: path, data: data))
    }
    let text = try ShiftSchedulingText(path: path, text: String(decoding: data, as: UTF8.self))
    return text.hasTasks ? .multiActivity(try text.multiActivity()) : .shiftScheduling(try text.problem())
  }

  func optimiser(_ options: SolveOptions) -> RosterOptimiser {
    switch self {
    case .week(let plan, let requirement): RosterOptimiser(plan: plan, requirement: requirement, options: options)
    case .rosterBench(let bench):
      RosterOptimiser(plan: bench.plan, requirement: bench.requirement, options: options)
    case .shiftScheduling(let problem): RosterOptimiser(problem, options: options)
    case .multiActivity(let problem): RosterOptimiser(problem, options: options)
    }
  }

  /// The solution in the format that the independent checkers read.
  func solution(_ roster: Roster) throws -> String {
    switch self {
    case .week: throw InstanceError(problems: ["generated weeks have no solution file"])
    case .rosterBench(let bench): return try bench.solution(roster)
    case .shiftScheduling(let problem):
      return zip(problem.people, roster.duties).map { _, duties in
        let types = Dictionary(
          uniqueKeysWithValues: duties.map { ($0.day, $0.family.map { problem.types[$0].id } ?? "") })
        return (0..<problem.dayCount).map { types[$0] ?? "" }.joined(separator: "\t")
      }.joined(separator: "\n") + "\n"
    case .multiActivity(let problem): return MultiActivityTable(problem: problem).text(roster)
    }
  }

  /// Whether the independent verifier of the project finds the roster legal; `nil` where it does not apply.
  func isVerified(_ roster: Roster) -> Bool? {
    switch self {
    case .week(let plan, let requirement):
      RosterVerifier(plan: plan, requirement: requirement).verify(roster).isFeasible
    case .rosterBench(let bench):
      RosterVerifier(plan: bench.plan, requirement: bench.requirement).verify(roster).isFeasible
    case .shiftScheduling, .multiActivity: nil
    }
  }
}

/// What is wrong with an instance.
struct InstanceError: Error, CustomStringConvertible {
  let problems: [String]

  var description: String { problems.joined(separator: "\n") }
}
