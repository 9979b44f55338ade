"""Pictures that stand alone: well-formed, the same again, and of the size asked for in every form."""

import struct
import xml.etree.ElementTree

import centres


def problems(program, pages):
    for page in pages:
        for subject in ("forecast", "coverage", "roster", "waits", "fairness"):
            place = page.plan / f"{subject}.svg"
            centres.run(program, "plot", page.plan, subject, "--output", place, "--replications", "2")
            try:
                root = xml.etree.ElementTree.parse(place).getroot()
            except xml.etree.ElementTree.ParseError as error:
                yield f"{page.name} {subject}: no XML: {error}"
                continue
            if (root.get("width"), root.get("height")) != ("1280", "720"):
                yield f"{page.name} {subject}: {root.get('width')} x {root.get('height')}"
    plan, outcomes = pages[-1].plan, []
    for form, sign in (("png", b"\x89PNG"), ("pdf", b"%PDF")):
        for name in ("one", "two"):
            place = plan / f"{name}.{form}"
            centres.run(program, "plot", plan, "coverage", "--format", form, "--size", "640x480", "--output", place)
            outcomes.append(place.read_bytes())
        if outcomes[-1] != outcomes[-2]:
            yield f"two {form} of one picture differ"
        if not outcomes[-1].startswith(sign):
            yield f"{form}: begins with {outcomes[-1][:8]!r}"
        if form == "png" and struct.unpack(">II", outcomes[-1][16:24]) != (640, 480):
            yield f"png: {struct.unpack('>II', outcomes[-1][16:24])}"
