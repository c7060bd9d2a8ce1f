# Retries, cleanup stacks, translating errors between layers.
class Transient(Exception):
    pass


class Fatal(Exception):
    pass


attempts: list = []


def flaky(fail_times: int, kind=Transient) -> str | None:
    attempts.append(len(attempts))
    if len(attempts) <= fail_times:
        raise kind(f"attempt {len(attempts)}")
    return f"ok after {len(attempts)}"


def retry(f, *args, times: int = 3, on: tuple[object, object] | tuple[object] = (Transient,)) -> str | None:
    errors = []
    for i in range(times):
        try:
            return f(*args)
        except on as e:
            errors.append(e)
            last = e
    raise Fatal(f"{len(errors)} failures: {', '.join(map(str, errors))}") from last


for n in [0, 2, 5]:
    attempts.clear()
    try:
        print(retry(flaky, n))
    except Fatal as e:
        print("Fatal:", e, "cause:", repr(e.__cause__))
attempts.clear()
try:
    retry(flaky, 1, KeyError)
except KeyError as e:
    print("not retried", e, len(attempts))
attempts.clear()
print(retry(flaky, 1, KeyError, on=(Transient, LookupError)))


class Resource:
    open_count = 0
    log = []

    def __init__(self, name: str) -> None:
        if name == "bad":
            raise OSError("cannot open bad")
        self.name = name
        Resource.open_count += 1

    def close(self) -> None:
        Resource.open_count -= 1
        Resource.log.append("close " + self.name)
        if self.name == "stuck":
            raise OSError("stuck")


def use(*names) -> list[str] | None:
    opened = []
    try:
        for n in names:
            opened.append(Resource(n))
        return [r.name for r in opened]
    finally:
        problems = []
        while opened:
            try:
                opened.pop().close()
            except OSError as e:
                problems.append(e)
        if problems:
            raise ExceptionGroup("closing", problems)


for names in [("a", "b"), ("a", "bad", "c"), ("a", "stuck")]:
    try:
        print(use(*names))
    except OSError as e:
        print("OSError", e)
    except ExceptionGroup as e:
        print(e, [str(x) for x in e.exceptions])
    print(Resource.open_count, Resource.log)


def layers(n: int) -> list[str] | str:
    try:
        try:
            try:
                return {"a": 1}["b"] if n else "fine"
            except KeyError as e:
                raise ValueError("layer 2") from e
        except ValueError as e:
            raise TypeError("layer 3") from e
    except TypeError as e:
        chain = []
        while e:
            chain.append(type(e).__name__)
            e = e.__cause__
        return chain


print(layers(0), layers(1))
