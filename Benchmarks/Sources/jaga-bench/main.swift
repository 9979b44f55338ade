import ArgumentParser
import BenchmarkSupport
import Foundation
import Rostering
import Synchronization
import Workforce

/// Solves one instance of the literature, or one generated week, and prints what came out as one line of JSON.
struct JagaBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jaga-bench",
    abstract: "Solve an instance given by path, or a generated week, and print one line of JSON.")

  @Argument(
    help:
      "Instance in a text format of schedulingbenchmarks.org (shift types, or tasks in a shift) or in roster-bench/1 or /2; none for a generated week."
  )
  var instance: String?
  @Option(help: "Seconds.") var timeLimit = 60.0
  @Option(help: "Searchers, each on a thread.") var threads = 2
  @Option(help: "Seed.") var seed: UInt64 = 1
  @Option(help: "Search steps per thread instead of a time limit.") var iterations: Int?
  @Option(help: "Relative gap at which to stop.") var gap = 0.0
  @Option(help: "File for the solution.") var output: String?
  @Option(help: "Generated week: agents.") var agents = 100
  @Option(help: "Generated week: minutes of an interval.") var interval = 30
  @Option(help: "Generated week: weeks.") var weeks = 1
  @Flag(help: "Print progress to the standard error stream.") var progress = false

  private struct Point: Encodable, Sendable {
    let seconds: Double
    let incumbent: Double?
    let bound: Double?
  }

  private struct Answer: Encodable {
    let objective: Double?
    let bound: Double?
    let gap: Double?
    let termination: String
    let secondsToFirst: Double?
    let seconds: Double
    let iterations: Int
    let columns: Int
    let linearProgrammes: Int
    let verified: Bool?
    let warnings: [String]
    let parts: [SearchPart]
    let trace: [Point]
  }

  func run() throws {
    let benchmark = try benchmarkCase()
    let options = SolveOptions(
      seed: seed, timeLimit: iterations == nil ? timeLimit : nil, iterationLimit: iterations, gap: gap, threads: threads
    )
    let trace = Mutex<[Point]>([])
    let showsProgress = progress
    let result = benchmark.optimiser(options).solve(
      progress: { progress in
        let point = Point(
          seconds: (progress.seconds * 1000).rounded() / 1000, incumbent: progress.incumbent, bound: progress.lowerBound
        )
        trace.withLock { $0.append(point) }
        if showsProgress {
          let text = String(
            format: "%7.2f  %12.1f  %12.1f\n", progress.seconds, progress.incumbent ?? Double.nan,
            progress.lowerBound ?? Double.nan)
          FileHandle.standardError.write(Data(text.utf8))
        }
      })
    if let output, let roster = result.roster {
      try benchmark.solution(roster).write(toFile: output, atomically: true, encoding: .utf8)
    }
    let answer = Answer(
      objective: result.objective?.incumbent, bound: result.objective?.lowerBound, gap: result.objective?.relativeGap,
      termination: result.reason.rawValue, secondsToFirst: result.work.secondsToFirst, seconds: result.work.seconds,
      iterations: result.work.iterations, columns: result.work.columns,
      linearProgrammes: result.work.linearProgrammes, verified: result.roster.flatMap { benchmark.isVerified($0) },
      warnings: result.warnings.map(\.code), parts: result.work.parts, trace: trace.withLock { $0 })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    print(String(decoding: try encoder.encode(answer), as: UTF8.self))
  }

  private func benchmarkCase() throws -> BenchmarkCase {
    if let instance {
      do {
        return try BenchmarkCase.read(instance)
      } catch let error as InstanceError {
        FileHandle.standardError.write(Data("\(error)\n".utf8))
        throw ExitCode(65)
      }
    }
    guard [5, 10, 15, 30, 60].contains(interval), agents > 0, (1...8).contains(weeks) else {
      throw ValidationError("a generated week needs agents, 1 to 8 weeks, and 5, 10, 15, 30 or 60 minutes")
    }
    let week = GeneratedWeek(agents: agents, intervalMinutes: interval, weeks: weeks, seed: seed)
    return .week(plan: week.plan, requirement: week.requirement)
  }
}

JagaBench.main()
