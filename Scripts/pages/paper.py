"""What a page is on paper: printed by a browser, read back by pdftotext."""

import pathlib
import shutil
import subprocess
import tempfile

from playwright.sync_api import sync_playwright

PAPERS = ["A4", "A3", "Letter"]


def problems(pages):
    with sync_playwright() as driver, tempfile.TemporaryDirectory() as folder:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        view = browser.new_page()
        for page in pages:
            view.goto(page.path.as_uri())
            for paper in PAPERS:
                place = pathlib.Path(folder) / f"{page.name}-{paper}.pdf"
                view.pdf(path=place, format=paper)
                text = subprocess.run(["pdftotext", "-layout", place, "-"], capture_output=True, text=True, check=True).stdout
                wanted = [page.result["plan"]["input_hash"]]
                wanted += [agent["agent"] for agent in page.result["roster"]]
                yield from (f"{page.name} on {paper}: [{word}] is not read" for word in wanted if word not in text)
        browser.close()
