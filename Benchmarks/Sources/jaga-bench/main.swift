import Foundation
import Rostering
import Verification
import Workforce

func option(_ name: String, _ fallback: Double) -> Double {
  guard let index = CommandLine.arguments.firstIndex(of: name), index + 1 < CommandLine.arguments.count else {
    return fallback
  }
  return Double(CommandLine.arguments[index + 1]) ?? fallback
}

let agents = Int(option("--agents", 100))
let interval = Int(option("--interval", 30))
let weeks = Int(option("--weeks", 1))
let seed = UInt64(option("--seed", 1))
guard let week = GeneratedWeek(agents: agents, intervalMinutes: interval, weeks: weeks, seed: seed) else { exit(65) }
let options = SolveOptions(
  seed: seed, timeLimit: option("--time-limit", 60), gap: option("--gap", 0.0005), threads: Int(option("--threads", 2)))
let result = RosterOptimiser(plan: week.plan, requirement: week.requirement, options: options).solve(progress: {
  progress in
  let text = String(
    format: "%7.2f  %12.1f  %12.1f\n", progress.seconds, progress.incumbent ?? Double.nan,
    progress.lowerBound ?? Double.nan)
  FileHandle.standardError.write(Data(text.utf8))
})
let objective = result.objective
let verifier = RosterVerifier(plan: week.plan, requirement: week.requirement)
let isVerified = result.roster.map { verifier.verify($0).isFeasible } ?? false
print(
  String(
    format:
      "{\"objective\":%.3f,\"bound\":%.3f,\"gap\":%.5f,\"termination\":\"%@\",\"secondsToFirst\":%.3f,\"seconds\":%.2f,\"iterations\":%d,\"columns\":%d,\"rounds\":%d,\"verified\":%@}",
    objective?.incumbent ?? Double.nan, objective?.lowerBound ?? Double.nan, objective?.relativeGap ?? Double.nan,
    result.reason.rawValue,
    result.work.secondsToFirst ?? Double.nan, result.work.seconds, result.work.iterations, result.work.columns,
    result.work.linearProgrammes, isVerified ? "true" : "false"))
