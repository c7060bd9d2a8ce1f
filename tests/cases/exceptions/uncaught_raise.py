# An uncaught raise from a handler.
print("start", end="")
print(" no newline at the end", end="")
try:
    int("not a number")
except ValueError as e:
    print(repr(e))
    raise RuntimeError("while handling")
