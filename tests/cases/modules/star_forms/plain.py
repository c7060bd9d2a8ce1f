_hidden = 1
shown = "shown"


def double(x):
    return 2 * x


class Thing:
    name = "thing"


if shown == "never":
    absent = 1
