# Turning errors into values.
def parse(text: str) -> int | float | None:
    try:
        return int(text)
    except ValueError:
        try:
            return float(text)
        except ValueError:
            return None


def safe_div(a: float, b: float, default: float = 0.0) -> float:
    try:
        return a / b
    except ZeroDivisionError:
        return default
    except TypeError as e:
        print("  type:", e)
        return -1.0


def get(xs: list[int], i: int, default: int = -1) -> int:
    try:
        return xs[i]
    except IndexError:
        return default


def total(texts: list[str]) -> tuple[float, list[str]]:
    s = 0
    bad: list[str] = []
    for t in texts:
        v = parse(t)
        if v is None:
            bad.append(t)
        else:
            s += v
    return s, bad


print([parse(t) for t in ["1", "2.5", "x", "", "1e3", " 7 ", "0x1", "nan", "-0", "-0.0", "99999999999999999999"]])
print(safe_div(1, 2), safe_div(1, 0), safe_div(0.0, 0.0, 9), safe_div("a", 2), safe_div(1, 0, default="none"))
print(get([1, 2, 3], 1), get([1, 2, 3], 3), get([1, 2, 3], -3), get([1, 2, 3], -4), get([], 0, 5))
print(total(["1", "2", "x", "3.5", "?", "1e400"]), total([]))
