# ExceptionGroup and except*.
def run(excs):
    try:
        if excs:
            raise ExceptionGroup("many", excs)
        print("nothing raised")
    except* ValueError as eg:
        print("values", [str(e) for e in eg.exceptions])
    except* (TypeError, KeyError) as eg:
        print("type/key", [repr(e) for e in eg.exceptions], eg.message)
    else:
        print("else")
    finally:
        print("finally")


run([])
run([ValueError(1), TypeError("t"), ValueError(2)])
try:
    run([ValueError(1), IndexError("left")])
except ExceptionGroup as e:
    print("rest", e, e.exceptions)
try:
    raise ValueError("plain")
except* ValueError as eg:
    print(type(eg).__name__, eg.exceptions, eg)
g = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [KeyError("k"), ValueError(3)])])
print(g, repr(g), g.subgroup(ValueError), g.split(KeyError))
