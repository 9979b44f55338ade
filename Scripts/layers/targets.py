"""A target depends on targets of lower levels only, and ARCHITECTURE.md's table says on which."""

import re


def problems(tree):
    names = {target.name for target in tree.targets}
    for name in sorted(tree.rows.keys() - names):
        yield f"ARCHITECTURE.md gives {name} a level, but there is no such target"
    tests = {target.name for target in tree.targets if not target.is_layered}
    for target in tree.layered:
        if target.name not in tree.rows:
            yield f"target {target.name} has no level: give it a row in ARCHITECTURE.md's table of targets"
            continue
        level, uses = tree.rows[target.name]
        for other in target.dependencies:
            if other in tests:
                yield f"target {target.name} depends on {other}, which is for tests only"
            elif other in tree.rows and tree.rows[other][0] >= level:
                yield (f"target {target.name} (level {level}) depends on {other} (level {tree.rows[other][0]}): "
                       "arrows point to lower levels only")
        told = set(re.findall(r"`(\w+)`", uses))
        if not uses.startswith("all") and told & names != set(target.dependencies) & names:
            real = ", ".join(sorted(set(target.dependencies) & names)) or "nothing"
            yield f"ARCHITECTURE.md says that {target.name} uses {uses or 'nothing'}; the manifest says {real}"
