import PlanModel
import Workforce

/// Writes the tables of a draft anew, each with all of its columns in a fixed order.
enum TableText {
  /// `agents.csv`.
  static func agents(_ agents: [AgentDraft]) -> String {
    let others: [(column: String, value: (AgentDraft) -> String?)] = [
      ("secondary", { $0.secondary?.joined(separator: "|") }),
      ("activities", { $0.activities?.joined(separator: "|") }), ("email", \.email), ("group", \.group),
      ("payroll_id", \.payrollID), ("language", { $0.language?.rawValue }),
    ].filter { column in agents.contains { column.value($0) != nil } }
    return table(
      ["id", "name", "team", "contract", "skills", "first_day", "last_day", "availability"] + others.map(\.column),
      agents.map { agent in
        [
          agent.id, agent.name ?? "", agent.team ?? "", agent.contract,
          agent.skills.map { SkillCell.text(of: $0, agent.skillDates) }.joined(separator: "|"),
          agent.firstDay?.description ?? "", agent.lastDay?.description ?? "", agent.availability?.text ?? "",
        ] + others.map { $0.value(agent) ?? "" }
      })
  }

  /// `absences.csv`.
  static func absences(_ absences: [AbsenceDraft]) -> String {
    table(
      ["agent", "from", "to", "kind", "paid"],
      absences.map {
        [$0.agent, $0.from.description, $0.to.description, $0.kind ?? "", $0.isPaid ? "yes" : "no"]
      })
  }

  /// `wishes.csv`.
  static func wishes(_ wishes: [WishDraft]) -> String {
    table(
      ["agent", "wish", "what", "day", "weight"],
      wishes.map {
        [
          $0.agent, $0.isWanted ? "wants" : "avoids", $0.what, $0.day?.description ?? "",
          $0.weight.map(DecimalText.plain) ?? "",
        ]
      })
  }

  /// `locks.csv`.
  static func locks(_ locks: [LockDraft]) -> String {
    table(
      ["agent", "day", "shift", "reason"],
      locks.map { [$0.agent ?? "", $0.day?.description ?? "", $0.shift ?? "", $0.reason ?? ""] })
  }

  /// `adjustments.csv`.
  static func adjustments(_ adjustments: [AdjustmentDraft]) -> String {
    table(
      ["queue", "from", "to", "action", "value", "reason", "author"],
      adjustments.map {
        [
          $0.queue, $0.from.description, $0.to.description, $0.action.rawValue, DecimalText.plain($0.value), $0.reason,
          $0.author,
        ]
      })
  }

  /// `unusual-days.csv`.
  static func unusualDays(_ days: [UnusualDayDraft]) -> String {
    table(
      ["date", "queue", "decision", "reason"],
      days.map { [$0.date.description, $0.queue ?? "", $0.isKept ? "keep" : "drop", $0.reason ?? ""] })
  }

  /// `balances.csv`.
  static func balances(_ balances: [BalanceDraft]) -> String {
    table(
      ["agent", "kind", "from", "to", "due", "carried"],
      balances.map {
        [
          $0.agent, $0.kind, $0.from.description, $0.to.description, DecimalText.plain($0.due),
          $0.carried.map(DecimalText.plain) ?? "",
        ]
      })
  }

  /// `waiting.csv`.
  static func waiting(_ waiting: [WaitingDraft]) -> String {
    table(
      ["agent", "from", "to", "kind", "paid", "asked_at"],
      waiting.map {
        [
          $0.absence.agent, $0.absence.from.description, $0.absence.to.description, $0.absence.kind ?? "",
          $0.absence.isPaid ? "yes" : "no", $0.askedAt?.description ?? "",
        ]
      })
  }

  /// `granted-before.csv`, as far as a plan reads it.
  static func grantedBefore(_ rows: [GrantedDraft]) -> String {
    table(
      ["agent", "day", "worth", "lost", "possible"],
      rows.map { row in
        [
          row.agent, row.day?.description ?? "", DecimalText.plain(row.worth), DecimalText.plain(row.lost),
          row.isPossible ?? true ? "yes" : "no",
        ]
      })
  }

  /// `ledger.csv`.
  static func ledger(_ rows: [LedgerDraft]) -> String {
    table(LedgerTable.required + LedgerTable.optional, rows.map(LedgerTable.fields))
  }

  private static func table(_ header: [String], _ rows: [[String]]) -> String {
    ([header] + rows).map { $0.map(CSVField.text).joined(separator: ",") + "\n" }.joined()
  }
}
