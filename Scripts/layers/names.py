"""No type bears its module's name: `Module.Type` would mean the type's member."""

import re


def problems(tree):
    for target in tree.layered:
        bears_name = re.compile(
            rf"^\s*(?:[\w@()]+\s+)*(?:struct|class|enum|actor|protocol|typealias)\s+{target.name}\b", re.M)
        for file in target.files:
            if bears_name.search(file.code):
                yield f"{file.place} declares a type that bears the name of its module {target.name}: rename the type"
