"""What a page is to those who look at it and to those who use the keyboard."""

import shutil

from playwright.sync_api import sync_playwright

import looks

# Width in pixels, colours, medium. A4, Letter and A3 less the margins, at 96 pixels an inch.
VIEWS = [
    (320, "light", "screen"), (320, "dark", "screen"), (1280, "light", "screen"), (1280, "dark", "screen"),
    (703, "light", "print"), (725, "light", "print"), (1032, "light", "print"),
]


def problems(pages):
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for page in pages:
            for width, colours, medium in VIEWS:
                context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=colours)
                view = context.new_page()
                place, told, asked = f"{page.name} {width} px {colours} {medium}", [], []
                view.on("console", lambda message: told.append(message.text))
                view.on("pageerror", lambda error: told.append(str(error)))
                view.on("dialog", lambda dialog: (told.append("dialog"), dialog.dismiss()))
                view.on("request", lambda request: asked.append(request.url))
                view.emulate_media(media=medium, color_scheme=colours)
                view.goto(page.path.as_uri())
                # Whatever is left out until it is scrolled to is laid out now.
                view.evaluate("for (const e of document.querySelectorAll('.lazy')) e.style.contentVisibility = 'visible'")
                yield from (f"{place}: {problem}" for problem in look(view, medium))
                yield from (f"{place}: the browser says [{text}]" for text in told)
                yield from (f"{place}: asks for [{url}]" for url in asked if not url.startswith("file:"))
                if (width, colours, medium) == (1280, "light", "screen"):
                    yield from (f"{place}: {problem}" for problem in use(view, page))
                context.close()
            context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
            view = context.new_page()
            view.goto(page.path.as_uri())
            if "Putri" in page.text and not view.get_by_text("Putri").first.is_visible():
                yield f"{page.name}: without script nobody is found"
            if view.locator("#find").first.is_visible():
                yield f"{page.name}: without script there is a field that does nothing"
            context.close()
        browser.close()


def small_problems(pages):
    """The same of pages for telephones, with and without script."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for page in pages:
            for width, colours, has_script in [(320, "light", True), (320, "dark", False), (1280, "light", True)]:
                context = browser.new_context(
                    viewport={"width": width, "height": 640}, color_scheme=colours, java_script_enabled=has_script)
                view, told, asked = context.new_page(), [], []
                place = f"{page.name} {width} px {colours}"
                view.on("console", lambda message: told.append(message.text))
                view.on("pageerror", lambda error: told.append(str(error)))
                view.on("request", lambda request: asked.append(request.url))
                view.goto(page.path.as_uri())
                yield from (f"{place}: {problem}" for problem in look(view, "screen"))
                yield from (f"{place}: the browser says [{text}]" for text in told)
                yield from (f"{place}: asks for [{url}]" for url in asked if not url.startswith("file:"))
                context.close()
        browser.close()


def look(view, medium):
    wide = view.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    if wide[0] > wide[1]:
        yield f"the page is {wide[0]} px wide, the window {wide[1]}"
    if medium == "print":
        for label, inner, outer in view.evaluate(looks.CUT_OFF):
            yield f"[{label}] is cut off on paper: {inner} of {outer} px"
    for text, ratio in view.evaluate(looks.CONTRAST):
        yield f"[{text}] has a contrast of {ratio:.2f}"
    for text in view.evaluate(looks.CLIPPED):
        yield f"the label [{text}] is clipped"
    for one, other in view.evaluate(looks.OVERLAPPING):
        yield f"the labels [{one}] and [{other}] lie over each other"


def use(view, page):
    """By keyboard, in the order in which things stand; sorting and finding."""
    if not view.locator("#find").is_visible():
        yield "the script does not run: is ReportScript.hash that of its text?"
        return
    expected = view.evaluate(looks.FOCUSABLE)
    view.evaluate("window.scrollTo(0, 0); document.activeElement.blur()")
    met = []
    for _ in expected:
        view.keyboard.press("Tab")
        met.append(view.evaluate(looks.FOCUSED))
    if [name for name, _ in met] != expected:
        first = next(i for i, (a, b) in enumerate(zip(met, expected)) if a[0] != b)
        yield f"the keyboard comes to [{met[first][0]}] where [{expected[first]}] stands"
    yield from (f"nothing shows that [{name}] has the focus" for name, outline in met if outline == "none")
    heading = view.locator("table.sortable thead button")
    for column in range(heading.count()):
        heading.nth(column).click()
        up = view.evaluate(looks.COLUMN, column)
        heading.nth(column).click()
        down = view.evaluate(looks.COLUMN, column)
        if sorted(up) != sorted(down) or up[0] != down[-1] and len(set(up)) == len(up):
            yield f"column {column + 1} of the agents does not sort"
    view.locator("#find").fill("t003")
    shown = view.locator("table.week tbody tr:not(.team):visible").count()
    if shown != 1:
        yield f"[t003] finds {shown} rows of the week"
    if page.name == "tiny":
        yield from headline(view, page)


def headline(view, page):
    """Every number of the headline that result.json has is that one."""
    values = view.evaluate(looks.CARDS)
    roster = [duty for agent in page.result["roster"] for duty in agent["duties"]]
    known = {
        "Cost": page.result["objective"]["incumbent"],
        "Paid hours": sum(duty["paid_minutes"] for duty in roster) / 60,
        "Agent-hours missing": sum(i["shortfall"] for i in page.result["short_intervals"]) * page.result["plan"]["interval_minutes"] / 60,
        "At most to be saved": page.result["objective"].get("relative_gap"),
    }
    for label, value in known.items():
        if value is not None and not abs(values.get(label, float("nan")) - value) <= 0.002:
            yield f"[{label}] is {values.get(label)}, in result.json {value}"
