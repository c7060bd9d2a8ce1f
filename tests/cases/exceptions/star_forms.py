# except* with names, several clauses, raising inside.
def run(exc):
    log = []
    try:
        try:
            raise exc
        except* ValueError as g:
            log.append(("V", [e.args for e in g.exceptions]))
        except* OSError as g:
            log.append(("O", len(g.exceptions)))
            raise RuntimeError("from clause")
    except BaseExceptionGroup as rest:
        log.append(("rest", str(rest), [type(e).__name__ for e in rest.exceptions]))
    except Exception as e:
        log.append(("single", repr(e)))
    return log


print(run(ValueError("plain")))
print(run(ExceptionGroup("g", [ValueError(1), ValueError(2)])))
print(run(ExceptionGroup("g", [ValueError(1), KeyError("k")])))
print(run(ExceptionGroup("g", [OSError("o"), ValueError(1)])))
print(run(ExceptionGroup("g", [ExceptionGroup("in", [ValueError(1), TypeError("t")]), OSError("o"), KeyError("k")])))
print(run(KeyError("not a group")))
