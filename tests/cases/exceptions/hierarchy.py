# Which handler catches which exception, first match wins.
def raiser(kind: str) -> str | None:
    if kind == "zero":
        return 1 // 0
    if kind == "index":
        return [1][5]
    if kind == "value":
        return int("z")
    if kind == "type":
        return "a" + 1
    if kind == "name":
        return undefined_thing
    if kind == "attr":
        return (1).nothing
    if kind == "overflow":
        return 2.0**5000
    if kind == "assert":
        assert False, "asserted"
    if kind == "runtime":
        raise RuntimeError("rt")
    if kind == "notimpl":
        raise NotImplementedError
    if kind == "base":
        raise BaseException("base")
    if kind == "kbd":
        raise KeyboardInterrupt
    if kind == "eof":
        raise EOFError("eof")
    if kind == "os":
        raise OSError("os")
    return "fine"


for kind in ["none", "zero", "index", "value", "type", "name", "attr", "overflow", "assert", "runtime", "notimpl", "base", "kbd", "eof", "os"]:
    try:
        r = raiser(kind)
    except ArithmeticError as e:
        print(kind, "arithmetic", e)
    except LookupError as e:
        print(kind, "lookup", e)
    except (ValueError, TypeError) as e:
        print(kind, "value or type", e)
    except NameError as e:
        print(kind, "name", e)
    except AttributeError as e:
        print(kind, "attribute", e)
    except RuntimeError as e:
        print(kind, "runtime", repr(e))
    except Exception as e:
        print(kind, "exception", repr(e))
    except BaseException as e:
        print(kind, "base", repr(e))
    else:
        print(kind, "else", r)
