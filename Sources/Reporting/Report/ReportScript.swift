/// What the page does where script runs: tables that can be sorted, and a field that finds people. Without it all is there to be read.
enum ReportScript {
  /// The fingerprint by which browsers know that the script is ours, SHA-256 of ``text``.
  static let hash = "sha256-qa1qH0tyXMfLpifeVHldRAwMc1j5nO8v/5LF0ty9Ulc="

  static let text: StaticString = """
    "use strict";
    for (const table of document.querySelectorAll("table.sortable")) {
      const heads = [...table.tHead.rows[0].cells];
      heads.forEach((head, column) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = head.textContent;
        head.replaceChildren(button);
        button.addEventListener("click", () => {
          const turn = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
          for (const other of heads) other.removeAttribute("aria-sort");
          head.setAttribute("aria-sort", turn > 0 ? "ascending" : "descending");
          const key = (row) => row.cells[column].querySelector("data")?.value ?? row.cells[column].textContent;
          const rows = [...table.tBodies[0].rows].map((row) => [key(row), row]);
          const isNumber = head.className === "n";
          const value = (text) => (text === "–" ? -Infinity : Number(text));
          rows.sort(([a], [b]) => {
            if (!isNumber) return turn * a.localeCompare(b);
            const [left, right] = [value(a), value(b)];
            return left === right ? 0 : left < right ? -turn : turn;
          });
          table.tBodies[0].append(...rows.map(([, row]) => row));
        });
      });
    }
    const find = document.getElementById("find");
    if (find) {
      find.closest("p").hidden = false;
      const tables = "table.week, table.bars, table.sortable";
      const rows = [...document.querySelectorAll(tables)].flatMap((table) => [...table.rows])
        .filter((row) => row.parentNode.tagName === "TBODY" && row.className !== "team")
        .map((row) => [row, row.cells[0].textContent.toLowerCase()]);
      find.addEventListener("input", () => {
        const wanted = find.value.trim().toLowerCase();
        for (const [row, name] of rows) row.hidden = !name.includes(wanted);
      });
    }

    """
}
