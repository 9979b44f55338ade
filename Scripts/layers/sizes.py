"""A file that passes the limit holds more than one idea."""

LINE_LIMIT = 500


def problems(tree):
    for target in tree.layered:
        for file in target.files:
            lines = file.text.count("\n")
            if lines > LINE_LIMIT:
                yield f"{file.place} has {lines} lines: split it, at most {LINE_LIMIT} are allowed"
