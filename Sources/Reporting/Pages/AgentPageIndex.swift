public import Workforce

/// Which page is whose, for planners: a page with links, and a table that the next export reads again.
///
/// A page's name is drawn by lot and kept in the table, so that nobody can guess it and it stays an agent's own. Whoever takes an
/// agent's row out of the table gives that agent another page.
public struct AgentPageIndex: Sendable {
  /// The folder that is published: pages and nothing else.
  public static let pages = "pages"
  /// The folder that is not.
  public static let planner = "planner"
  /// The table of names.
  public static let table = "\(planner)/pages.csv"
  /// The page with links.
  public static let page = "\(planner)/index.html"

  /// The name of each agent's page without its extension, in the plan's order.
  public let names: [String]
  /// Rows of an earlier table that are of none of the plan's agents; the folder may be shared with another plan of the centre.
  private let others: [(name: String, field: Substring)]
  private let plan: Plan

  /// Takes over the names of an earlier table, and draws one for everybody else.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - table: An earlier table; empty when there is none. A row that it should not have counts as none.
  ///   - drawn: 128 random bits, each time other ones.
  public init(for plan: Plan, continuing table: String, drawing drawn: () -> (UInt64, UInt64)) {
    self.plan = plan
    var rows: [(name: String, field: Substring)] = []
    for line in table.split(separator: "\n").dropFirst() {
      let (name, rest) = (String(line.prefix(AgentPageIndex.length)), line.dropFirst(AgentPageIndex.length))
      guard rest.first == ",", AgentPageIndex.isName(name) else { continue }
      if !rows.contains(where: { $0.name == name || $0.field == rest.dropFirst() }) {
        rows.append((name, rest.dropFirst()))
      }
    }
    let known = rows.reduce(into: [Substring: String]()) { $0[$1.field] = $1.name }
    var taken = Set(rows.map(\.name))
    func fresh() -> String {
      while true {
        let name = AgentPageIndex.name(of: drawn())
        if taken.insert(name).inserted { return name }
      }
    }
    names = plan.agents.map { known[CSVField.text(of: $0.id)[...]] ?? fresh() }
    let own = Set(plan.agents.map { CSVField.text(of: $0.id)[...] })
    others = rows.filter { !own.contains($0.field) }
  }

  /// Ids of the agents of the earlier table whom the plan does not have, as the table writes them.
  public var strangers: [String] { others.map { String($0.field) } }

  /// Whether a file in the folder of pages is a page that is nobody's any more: its agent has been given another one.
  public func isForgotten(_ file: String) -> Bool {
    guard file.hasSuffix(".html"), AgentPageIndex.isName(String(file.dropLast(5))) else { return false }
    let name = String(file.dropLast(5))
    return !names.contains(name) && !others.contains { $0.name == name }
  }

  /// Where each agent's page lies, in the plan's order.
  public var places: [String] { names.map { "\(AgentPageIndex.pages)/\($0).html" } }

  /// The table: a page and an agent a row.
  public var tableText: String {
    var table = CSVText(header: ["page", "agent"])
    for (name, agent) in zip(names, plan.agents) { table.append([name, agent.id]) }
    return table.text + others.map { "\($0.name),\($0.field)\n" }.joined()
  }

  /// The page with links.
  public func text(words: any Words = English()) -> String {
    var page = Markup()
    page.literal("<!DOCTYPE html>\n")
    page.element("html", Attribute("lang", words.language)) { html in
      html.element("head") { head in
        head.empty("meta", Attribute("charset", "utf-8"))
        head.empty("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width,initial-scale=1"))
        head.empty("meta", Attribute("name", "robots"), Attribute("content", "noindex,nofollow"))
        head.empty("meta", Attribute("name", "referrer"), Attribute("content", "no-referrer"))
        head.element("title", text: words.label(.index))
        head.element("style") { $0.literal(AgentPageStyle.text) }
      }
      html.literal("\n")
      html.element("body") { body in
        body.element("h1", text: words.label(.index))
        body.element("p") { $0.element("bdi", text: plan.name) }
        body.element("p", text: words.label(.indexNote))
        body.element("ul") { list in
          for (agent, place) in zip(plan.agents, places) {
            list.literal("\n")
            list.element("li") { item in
              item.element("a", Attribute("href", "../\(place)")) { $0.element("bdi", text: agent.id) }
              for detail in [agent.name, agent.team] where !detail.isEmpty {
                item.text(" · ")
                item.element("bdi", text: detail)
              }
            }
          }
        }
      }
    }
    page.literal("\n")
    return page.text
  }

  /// The letters of names: those of base 32, in lower case.
  ///
  /// ## Source
  /// S. Josefsson, "The Base16, Base32, and Base64 Data Encodings", RFC 4648 (2006), section 6.
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz234567")
  /// Letters of a name: 26 of five bits each hold 128.
  private static let length = 26

  private static func name(of bits: (UInt64, UInt64)) -> String {
    var (high, low) = bits
    var name = ""
    for _ in 0..<length {
      name.append(letters[Int(low & 31)])
      low = low >> 5 | high << 59
      high >>= 5
    }
    return name
  }

  private static func isName(_ text: String) -> Bool { text.count == length && text.allSatisfy(letters.contains) }
}
