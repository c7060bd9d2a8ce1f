# An uncaught exception with cause and context: status 1, the report is on stderr.
def load(name):
    try:
        return {}[name]
    except KeyError as e:
        raise LookupError("no " + name) from e


print("start")
try:
    load("a")
except LookupError:
    load("b")
