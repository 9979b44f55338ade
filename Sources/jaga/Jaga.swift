import ArgumentParser

/// The command line's root.
struct Jaga: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jaga",
    abstract: "Plans customer-service centres: from months of history to next week's roster.",
    discussion: """
      A plan folder holds plan.yaml and the tables it names; docs/plan-format.md specifies it.

      Examples:
        jaga init my-centre              write a small plan folder to start from
        jaga check my-centre             report every problem in it
        jaga plan my-centre              forecast, staff and roster it
        jaga show my-centre --day mon    draw Monday's roster
        jaga simulate my-centre          see whether the roster keeps its promises
        jaga report my-centre            write a page to look at and to print
        jaga whatif my-centre --volume phone=+15%   see what would change
        jaga replan my-centre --at "tue 10:00" --absent A017   what now

      Exit codes: 0 done, 1 unexpected, 3 no feasible roster, 64 usage, 65 bad data, 66 cannot read, 73 cannot write, \
      75 unfinished (jaga batch).
      """,
    version: ProgramVersion.current,
    subcommands: [
      InitCommand.self, CheckCommand.self, ForecastCommand.self, BacktestCommand.self, StaffCommand.self,
      RosterCommand.self, PlanCommand.self, ShowCommand.self, DiffCommand.self, SwapCommand.self, ExportCommand.self,
      VerifyCommand.self, WishesCommand.self, PressureCommand.self,
      SimulateCommand.self, ReportCommand.self, PlotCommand.self, WhatIfCommand.self, AdviseCommand.self,
      CapacityCommand.self, ReplanCommand.self, AbsenceCommand.self,
      ShrinkageCommand.self, ReviewCommand.self, HolidaysCommand.self,
      LedgerCommand.self,
      ErlangCommand.self,
      BacklogCommand.self, BatchCommand.self, WriteCommand.self,
      VersionCommand.self,
    ])
}
