"""Tests of the pages and pictures that jaga makes; called by Scripts/test-pages with the program's path."""

import pathlib
import sys
import tempfile
import time

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))

import browser
import centres
import paper
import pictures
import syntax
import telephones


def main():
    program, started = pathlib.Path(sys.argv[1]), time.monotonic()
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        pages = centres.make(program, pathlib.Path(folder))
        for page in pages:
            problems += syntax.problems(page)
        problems += browser.problems(pages)
        problems += paper.problems(pages)
        problems += pictures.problems(program, pages)
        small = telephones.make(program, pages)
        for page in small:
            problems += syntax.problems(page, scripts=(0, 1))
        problems += telephones.problems(small)
        problems += browser.small_problems(small)
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    print(f"{len(pages) + len(small)} pages in {time.monotonic() - started:.1f} s: {len(problems)} problems")
    return 1 if problems else 0


sys.exit(main())
