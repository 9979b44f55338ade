import Batch
import Foundation
import PlanFiles
import Planning
import Reporting
import Rostering
import Workforce

/// Does cells of a run, one after the other, in this process.
///
/// Ends of cells are told apart: a result (a roster, or that there is none), a plan that is refused, both of which are kept and tried no
/// more; a failure that may pass (no space, a fault), which is noted and may be tried again; a stop, which is nobody's fault.
struct CellWorker {
  /// What became of a cell.
  enum End: Equatable {
    case done, failed, stopped
    /// The week before has no result yet.
    case notReady
    /// It failed too often.
    case givenUp
  }

  /// Seconds for which a full disk is waited for, and from one try to the next.
  private static let patience = 60
  private static let pause: UInt32 = 1

  let manifest: BatchManifest
  let folder: BatchFolder
  private let store: ResultStore
  private let log: AttemptLog
  private let history: AttemptHistory
  /// The world of the cells before, which differ by their seed alone.
  private var world: (first: Int, world: CellWorld)?

  init(_ manifest: BatchManifest, _ folder: BatchFolder) {
    self.manifest = manifest
    self.folder = folder
    store = ResultStore(folder)
    history = AttemptHistory(folder)
    log = AttemptLog(folder)
  }

  /// Does a cell, unless it has a result.
  ///
  /// - Parameter number: Its number in the manifest.
  /// - Returns: What became of it.
  mutating func work(on number: Int) -> End {
    let cell = manifest.cells[number]
    if store.isDone(cell) { return .done }
    if history.cell(cell).isGivenUp { return .givenUp }
    do throws(CommandFailure) {
      let earlier: EarlierWeek
      do throws(PlanError) {
        earlier = try EarlierWeek(of: number, in: manifest, store)
      } catch {
        throw CommandFailure(error)
      }
      if earlier == .missing { return .notReady }
      log.begin(cell)
      let end = try kept(number, earlier)
      log.end(cell, code: end == .stopped ? AttemptHistory.interrupted : 0)
      return end
    } catch {
      log.end(cell, code: error.status.rawValue, message: error.message)
      error.tell()
      return .failed
    }
  }

  private mutating func kept(_ number: Int, _ earlier: EarlierWeek) throws(CommandFailure) -> End {
    let cell = manifest.cells[number]
    let outcome: PlanOutcome
    let world: CellWorld
    switch earlier {
    case .blocked:
      try keep(CellResult(key: cell.key, outcome: .blocked), [], of: cell)
      return .done
    case .roster, .missing, .none:
      do throws(CommandFailure) {
        world = try self.world(of: number, earlier)
      } catch {
        guard error.status == .badData else { throw error }
        try keep(CellResult(key: cell.key, outcome: .refused, message: error.message), [], of: cell)
        return .done
      }
      outcome = try world.outcome(options(of: cell, world), isCancelled: { Interruption.isAsked })
    }
    guard let result = outcome.result else { throw CommandFailure(.unexpected, "error: the search has no result") }
    let isStopped = Interruption.isAsked
    guard let objective = result.objective, outcome.roster != nil else {
      if isStopped { return .stopped }
      try keep(CellResult(key: cell.key, outcome: .noRoster, reason: result.reason.rawValue), [], of: cell)
      return .done
    }
    if let failure = CommandFailure(faultIn: result) { throw failure }
    let found = CellResult(
      key: cell.key, outcome: .roster, reason: result.reason.rawValue, cost: objective.incumbent,
      lowerBound: objective.lowerBound)
    let files = CellFiles(
      loaded: world.loaded, outcome: outcome, isCarried: (cell.week ?? 0) < (manifest.head.weeks ?? 0))
    guard let written = try? files.all() else {
      throw CommandFailure(.unexpected, "error: the roster cannot be written as a table")
    }
    try keep(found, written, of: cell, isStopped: isStopped)
    return isStopped ? .stopped : .done
  }

  private mutating func world(of number: Int, _ earlier: EarlierWeek) throws(CommandFailure) -> CellWorld {
    let first = manifest.siblings(of: number).lowerBound
    if let world, world.first == first { return world.world }
    let bytes: [UInt8]? = if case .roster(let bytes) = earlier { bytes } else { nil }
    let made = try CellWorld(of: manifest.cells[number], in: manifest, folder, after: bytes)
    world = (first, made)
    return made
  }

  private func options(of cell: BatchCell, _ world: CellWorld) -> SolveOptions {
    let effort = manifest.head.effort
    return SolveOptions(
      seed: cell.seed, timeLimit: effort.timeLimit, gap: effort.gap, threads: effort.threads,
      iterations: effort.iterations, settings: world.loaded.solve)
  }

  /// Keeps a result. What was found is not given up because the disk is full for a while.
  private func keep(
    _ result: CellResult, _ files: [(name: String, bytes: [UInt8])], of cell: BatchCell, isStopped: Bool = false
  ) throws(CommandFailure) {
    for second in 0... {
      do throws(StoreFailure) {
        if isStopped { return try store.keepPartial(result, files: files, of: cell) }
        return try store.keep(result, files: files, of: cell)
      } catch {
        let mayPass = [ENOSPC, EDQUOT, EIO, ESTALE].contains(error.number)
        guard mayPass, second < CellWorker.patience, !isStopped else {
          throw CommandFailure(FileWriteError(path: error.path, number: error.number))
        }
        sleep(CellWorker.pause)
      }
    }
  }
}
