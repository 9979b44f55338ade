import Testing
import Workforce

@testable import PlanFiles

/// What is said about mistakes in pay: the whole text, place and fix included.
@Suite struct PayProblemsTests {
  private static func said(_ pay: String) -> SmallPlan { SmallPlan().yaml("rules:", "pay: \(pay)\nrules:") }

  private static func one(_ keys: String) -> SmallPlan { said("[{id: a, \(keys)}]") }

  static let cases: [ProblemCase] = [
    ProblemCase(
      "no list", said("night"),
      ["plan.yaml:29:6: pay [night] is not a list\n  Try: write its entries below it, each after a dash"]),
    ProblemCase(
      "no mapping", said("[night]"),
      ["plan.yaml:29:7: pay[1] [night] is not a mapping\n  Try: write its keys below it, each as `key: value`"]),
    ProblemCase(
      "an unknown preset", said("[{preset: [id, idd, id]}]"),
      [
        "plan.yaml:29:21: pay[1].preset[2] [idd] is not a preset of pay\n  Try: did you mean [id]?",
        "plan.yaml:29:26: pay[1].preset[3] [id] stands twice\n  Try: name each preset once",
      ]),
    ProblemCase(
      "a preset beside a line", said("[{preset: id, premium: 10%}]"),
      ["plan.yaml:29:20: [premium] is not a key of pay[1]\n  Try: its keys are preset"]),
    ProblemCase(
      "no id", said("[{premium: 10%, days: sun}]"),
      ["plan.yaml:29:7: pay[1] lacks the key `id`\n  Try: add such as `id: night`"]),
    ProblemCase(
      "an id that a spreadsheet runs", said("[{id: =a, premium: 10%, days: sun}]"),
      ["plan.yaml:29:12: pay[1].id [=a] contains `=`\n  Try: use letters, digits and - _ . @ + only"]),
    ProblemCase(
      "an id twice", said("[{id: a, premium: 10%, days: sun}, {id: a, allowance: 1}]"),
      [
        "plan.yaml:29:46: pay[2].id [a] stands twice\n  Try: give every line an id of its own, or name other `contracts`"
      ]),
    ProblemCase(
      "nothing paid", one("days: sun"),
      [
        "plan.yaml:29:7: pay[1] says nothing that is paid\n  Try: add `premium`, `bands`, `allowance` or `least-paid`, or `off: yes`"
      ]),
    ProblemCase(
      "two things paid", one("premium: 10%, allowance: 5"),
      ["plan.yaml:29:7: pay[1] has `premium` and `allowance`\n  Try: write an entry of its own for each"]),
    ProblemCase(
      "a premium without a sign", one("premium: 10, days: sun"),
      [
        "plan.yaml:29:24: pay[1].premium [10] is not a premium in per cent\n  Try: write [10%] for per cent of the hourly cost"
      ]),
    ProblemCase(
      "a premium that is none", one("premium: much, days: sun"),
      [
        "plan.yaml:29:24: pay[1].premium [much] is not a premium in per cent\n  Try: write such as [25%], with two decimals at most"
      ]),
    ProblemCase(
      "three decimals", one("premium: 1.125%, days: sun"),
      [
        "plan.yaml:29:24: pay[1].premium [1.125%] is not a premium in per cent\n  Try: write such as [25%], with two decimals at most"
      ]),
    ProblemCase(
      "a premium out of range", one("premium: 1001%, days: sun"),
      ["plan.yaml:29:24: pay[1].premium [1001%] is not in 0% … 1000%"]),
    ProblemCase(
      "a negative premium", one("premium: -5%, days: sun"),
      [
        "plan.yaml:29:24: pay[1].premium [-5%] is not a premium in per cent\n  Try: write such as [25%], with two decimals at most"
      ]),
    ProblemCase(
      "a premium for all time", one("premium: 10%"),
      [
        "plan.yaml:29:7: pay[1] names no time: every paid hour would cost more\n  Try: add `hours`, `days`, `on`, `shifts` or `above`, or raise the `cost` of contracts"
      ]),
    ProblemCase(
      "hours that are none", one("premium: 10%, hours: night"),
      ["plan.yaml:29:36: pay[1].hours [night] are not hours\n  Try: write hours such as [08:00-18:00] or [22:00-06:00]"]
    ),
    ProblemCase(
      "days that are none", one("premium: 10%, days: holidays"),
      ["plan.yaml:29:35: pay[1].days [holidays] are not days of the week\n  Try: write such as [mon-fri] or [sat,sun]"]),
    ProblemCase(
      "marked days that are none", one("premium: 10%, on: feasts"),
      ["plan.yaml:29:33: pay[1].on [feasts] is not one of holidays"]),
    ProblemCase(
      "no days", one("premium: 10%, days: []"),
      ["plan.yaml:29:35: pay[1].days is empty\n  Try: remove the key, or write what it is for"]),
    ProblemCase(
      "an unknown shift", one("premium: 10%, shifts: nigth"),
      ["plan.yaml:29:37: pay[1].shifts [nigth] is not a shift of the plan\n  Try: the plan has early"]),
    ProblemCase(
      "an unknown contract", one("premium: 10%, days: sun, contracts: [half-time]"),
      [
        "plan.yaml:29:52: pay[1].contracts[1] [half-time] is not a contract of the plan\n  Try: did you mean [full-time]?"
      ]),
    ProblemCase(
      "hours for minutes", one("premium: 10%, above: 8"),
      [
        "plan.yaml:29:36: pay[1].above [8] would be 8 minutes\n  Try: write [8h] for hours, or [8 min] if minutes are meant"
      ]),
    ProblemCase(
      "a day too long", one("premium: 10%, above: 25h"), ["plan.yaml:29:36: pay[1].above [25h] is not in 0 min … 24h"]),
    ProblemCase(
      "no period", one("least-paid: 20h"),
      ["plan.yaml:29:7: pay[1] lacks the key `per`\n  Try: add such as `per: week`"]),
    ProblemCase(
      "a period that is none", one("premium: 10%, above: 8h, per: month"),
      ["plan.yaml:29:45: pay[1].per [month] is not one of day, week"]),
    ProblemCase(
      "a week from nothing on", one("premium: 10%, per: week"),
      ["plan.yaml:29:7: pay[1] lacks the key `above`\n  Try: add such as `above: 40h`"]),
    ProblemCase(
      "a week by the clock", one("premium: 10%, above: 40h, per: week, hours: 22:00-06:00, stacking: add"),
      [
        "plan.yaml:29:59: pay[1].hours does not belong to a line of weeks, which counts paid time alone\n  Try: remove `hours`",
        "plan.yaml:29:82: pay[1].stacking does not belong to a line of weeks, which counts paid time alone\n  Try: remove `stacking`",
      ]),
    ProblemCase(
      "empty bands", one("bands: []"),
      ["plan.yaml:29:22: pay[1].bands is empty\n  Try: write such as `bands: [{above: 8h, premium: 50%}]`"]),
    ProblemCase(
      "bands that are none", one("bands: 8h"),
      ["plan.yaml:29:22: pay[1].bands [8h] is not a list\n  Try: write its entries below it, each after a dash"]),
    ProblemCase(
      "bands in disorder", one("bands: [{above: 9h, premium: 50%}, {above: 8h, premium: 100%}]"),
      [
        "plan.yaml:29:58: pay[1].bands[2].above is not more than the `above` of the band before it\n  Try: list bands by ascending `above`, each once"
      ]),
    ProblemCase(
      "half a band", one("bands: [{above: 9h}]"),
      ["plan.yaml:29:23: pay[1].bands[1] lacks the key `premium`\n  Try: add such as `premium: 50%`"]),
    ProblemCase(
      "bands and a time", one("bands: [{above: 9h, premium: 5%}], above: 8h"),
      ["plan.yaml:29:57: pay[1].above stands beside `bands`, which have their own\n  Try: remove `above`"]),
    ProblemCase(
      "stacking that is none", one("premium: 10%, days: sun, stacking: max"),
      ["plan.yaml:29:50: pay[1].stacking [max] is not one of add, highest"]),
    ProblemCase(
      "an allowance by the clock", one("allowance: 5, hours: 22:00-06:00"),
      ["plan.yaml:29:36: pay[1].hours does not belong to an allowance, which is paid for a duty\n  Try: remove `hours`"]
    ),
    ProblemCase(
      "an allowance that is none", one("allowance: -5"),
      ["plan.yaml:29:26: pay[1].allowance [-5] is not in 0 … 1000000000"]),
    ProblemCase(
      "least paid on days", one("least-paid: 4h, per: day, days: sun"),
      [
        "plan.yaml:29:47: pay[1].days does not belong to `least-paid`, which is counted by the day or the week\n  Try: remove `days`"
      ]),
    ProblemCase(
      "least paid too long", one("least-paid: 25h, per: day"),
      ["plan.yaml:29:27: pay[1].least-paid [25h] is not in 1 min … 24h"]),
    ProblemCase(
      "off is no", one("off: no"), ["plan.yaml:29:20: pay[1].off is no, which says nothing\n  Try: remove the key"]),
    ProblemCase(
      "off with hours", said("[{preset: id}, {id: holiday, off: yes, hours: 22:00-06:00}]"),
      ["plan.yaml:29:52: pay[2].hours stands in a line that is off\n  Try: remove `hours`"]),
    ProblemCase(
      "without in a line of days", one("premium: 10%, above: 8h, without: b"),
      ["plan.yaml:29:49: pay[1].without does not belong to a line of days\n  Try: remove `without`"]),
    ProblemCase(
      "without what is not there", one("premium: 10%, above: 40h, per: week, without: b"),
      [
        "plan.yaml:29:61: pay[1].without [b] is not a line of pay\n  Try: name a line with `above` and without `per: week`"
      ]),
    ProblemCase(
      "without a line by the clock",
      said("[{id: b, premium: 5%, days: sun}, {id: a, premium: 10%, above: 40h, per: week, without: b}]"),
      [
        "plan.yaml:29:94: pay[2].without [b] is not overtime of the day alone\n  Try: name a line that has `above` and no `hours`, `days`, `on` or `shifts`"
      ]),
    ProblemCase(
      "without two lines",
      said(
        "[{id: b, premium: 5%, above: 8h}, {id: c, premium: 5%, above: 9h}, {id: a, premium: 10%, above: 40h, per: week, without: b}, {id: d, premium: 10%, above: 48h, per: week, without: c}]"
      ),
      [
        "plan.yaml:29:127: pay[3].without [b] stands here and [c] in another line\n  Try: let every line of weeks leave out the same line of days",
        "plan.yaml:29:185: pay[4].without [c] stands here and [b] in another line\n  Try: let every line of weeks leave out the same line of days",
      ]),
    ProblemCase(
      "an unknown key", one("premium: 10%, days: sun, day: mon"),
      ["plan.yaml:29:40: [day] is not a key of pay[1]\n  Try: did you mean [days]?"]),
    ProblemCase(
      "too many sums of overtime",
      said("[{id: b, premium: 5%, above: 4h}, {id: a, premium: 10%, above: 40h, per: week, without: b}]").yaml(
        "lengths: 8h30", "lengths: [8h30, 4h10, 4h25, 4h55, 5h40, 6h15, 6h35, 7h05]"),
      [
        "plan.yaml:18:5: contracts[1] (contract [full-time]) has shifts whose overtime can add up to more than [60] different times in a week, which pay by the week does not count again\n  Try: offer fewer lengths beyond the day's limit, or remove `without` from the line of weeks"
      ]),
  ]

  @Test(arguments: cases) func everythingIsSaid(of spoiled: ProblemCase) throws {
    let found = try spoiled.found()
    #expect(found == spoiled.problems)
  }
}
