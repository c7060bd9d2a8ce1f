# Bare raise, raise e, raise of the stored exception.
def level(n: int, how: str) -> None:
    try:
        if n == 0:
            raise ValueError("deep", n)
        level(n - 1, how)
    except ValueError as e:
        if how == "bare":
            raise
        if how == "same":
            raise e
        if how == "new":
            raise ValueError(e.args[0] + "+", n)
        return
    print("level", n, "done", how)


for how in ["bare", "same", "new", "stop"]:
    try:
        level(3, how)
    except ValueError as e:
        print(how, e.args)
try:
    raise
except RuntimeError as e:
    print(e)
saved = None
try:
    int("x")
except ValueError as e:
    saved = e
print(saved, saved.args)
try:
    raise saved
except ValueError as again:
    print(again is saved)
for bad in [5, "text", None, [ValueError]]:
    try:
        raise bad
    except TypeError as e:
        print(e)
