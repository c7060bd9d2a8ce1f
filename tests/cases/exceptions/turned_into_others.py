"""Exceptions that handlers turn into others, which are forgotten, kept, or looked at."""


class NotFound(Exception):
    pass


class BadText(ValueError):
    def __init__(self, what, size):
        super().__init__(what)
        self.size = size


def lookup(table, key):
    try:
        return table[key]
    except KeyError:
        raise NotFound(key)


def parse(text):
    try:
        return int(text)
    except ValueError as e:
        if not text:
            return 0
        raise BadText(str(e), len(text)) from e


def both(table, text):
    try:
        return lookup(table, parse(text))
    except BadText as e:
        print("bad", e, e.size)
        return -1
    except NotFound as e:
        raise KeyError(e.args[0]) from None


for text in ["1", "3", "x", "5", "", "yy"]:
    try:
        print(both({1: 2, 3: 4}, text))
    except KeyError as e:
        print("no", e)

kept = []
for key in (1, 2):
    try:
        print(lookup({1: 1}, key))
    except NotFound as e:
        kept.append(e)
print([repr(e) for e in kept])
try:
    parse("z")
except Exception as e:
    print(type(e).__name__, e, e.size)


def first(keys):
    for key in keys:
        try:
            yield lookup({1: "one", 4: "four"}, key)
        except NotFound as e:
            yield f"none of {e}"


print(list(first([1, 2, 4])))
lookup({}, 9)
