"""Words for people are made in Reporting and above: what lies below hands out facts."""


def problems(tree):
    return []
