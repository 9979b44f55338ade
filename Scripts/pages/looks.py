"""What a browser is asked about a page, in its own language."""

# Texts whose contrast with what lies behind them is below 4.5 to 1 (WCAG 2.2, 1.4.3), each with its contrast.
CONTRAST = """() => {
  const parse = (text) => { const p = text.match(/[\\d.]+/g).map(Number); return p.length < 4 ? [...p, 1] : p; };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const colour = parse(getComputedStyle(e).backgroundColor);
      if (colour[3] > 0.99) return colour;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches && !matchMedia("print").matches ? [20, 24, 28, 1] : [255, 255, 255, 1];
  };
  const found = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim(), element = walker.currentNode.parentElement;
    if (!text || element.closest("script, style, [hidden]")) continue;
    const style = getComputedStyle(element);
    const ink = parse(element.namespaceURI.endsWith("svg") ? style.fill : style.color);
    const [a, b] = [light(ink), light(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) found.set(element.tagName + "." + element.getAttribute("class") + " " + text.slice(0, 30), ratio);
  }
  return [...found].slice(0, 10);
}"""

# Labels of drawings that reach beyond them, and elements that hide a part of their text.
CLIPPED = """() => {
  const found = [];
  for (const text of document.querySelectorAll("svg.chart text")) {
    const box = text.getBoundingClientRect(), edge = text.ownerSVGElement.getBoundingClientRect();
    if (box.left < edge.left - 0.5 || box.right > edge.right + 0.5 || box.top < edge.top - 0.5 || box.bottom > edge.bottom + 2)
      found.push(text.textContent);
  }
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    if (/hidden|clip/.test(style.overflowX) && element.namespaceURI.endsWith("xhtml") && element.scrollWidth > element.clientWidth + 1)
      found.push(element.textContent.trim().slice(0, 40));
  }
  return found.slice(0, 10);
}"""

# Labels of one drawing that lie over each other.
OVERLAPPING = """() => {
  const found = [];
  for (const svg of document.querySelectorAll("svg.chart")) {
    const boxes = [...svg.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
    for (let i = 0; i < boxes.length; i++)
      for (let j = i + 1; j < boxes.length; j++) {
        const [a, b] = [boxes[i][1], boxes[j][1]];
        if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4)
          found.push([boxes[i][0], boxes[j][0]]);
      }
  }
  return found.slice(0, 10);
}"""

# What scrolls on a screen and has nobody to scroll it on paper: its label, its width within and without.
CUT_OFF = """() => [...document.querySelectorAll(".scroll")]
  .filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => [e.getAttribute("aria-label"), e.scrollWidth, e.clientWidth])
  .slice(0, 10)"""

NAME = """(e) => e.id || e.getAttribute("href") || e.getAttribute("aria-label") || e.textContent"""

# What the keyboard should come to, in the order in which it stands.
FOCUSABLE = f"""() => [...document.querySelectorAll("a[href], button, input, [tabindex='0']")]
  .filter((e) => e.checkVisibility()).map({NAME})"""

FOCUSED = f"""() => {{
  const e = document.activeElement, style = getComputedStyle(e);
  return [({NAME})(e), style.outlineStyle];
}}"""

# The texts of a column of the agents' table.
COLUMN = """(column) => [...document.querySelector("table.sortable").tBodies[0].rows].map((row) => row.cells[column].textContent)"""

# The machine-readable values of the headline, by label.
CARDS = """() => Object.fromEntries([...document.querySelectorAll("#headline dl > div")].map((card) =>
  [card.querySelector("dt").textContent, Number(card.querySelector("data")?.value)]))"""
