# return, break and continue passing through finally.
log: list[str] = []


def ret(n: int) -> str:
    try:
        if n == 0:
            return "try"
        if n == 1:
            raise ValueError("v")
        if n == 2:
            1 // 0
        log.append("end of try")
    except ValueError:
        return "except"
    else:
        return "else"
    finally:
        log.append(f"finally {n}")
    return "after"


def override(n: int) -> int:
    try:
        return n
    finally:
        if n > 5:
            return -1


def modified() -> list[int]:
    xs = [1]
    try:
        return xs
    finally:
        xs.append(2)


def rebound() -> int:
    x = 1
    try:
        return x
    finally:
        x = 2


def loops() -> list[str]:
    out: list[str] = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(f"body {i}")
        finally:
            out.append(f"fin {i}")
    else:
        out.append("else")
    return out


def nested(n: int) -> str:
    for i in range(3):
        try:
            try:
                if i == n:
                    return f"ret {i}"
            finally:
                log.append(f"inner {i}")
        finally:
            log.append(f"outer {i}")
    return "none"


for n in [0, 1, 3]:
    print(ret(n), log)
    log.clear()
try:
    ret(2)
except ZeroDivisionError as e:
    print("escaped", e, log)
log.clear()
print(override(3), override(9), modified(), rebound(), loops())
print(nested(1), log)
log.clear()
print(nested(5), log)


def swallow() -> str:
    while True:
        try:
            1 // 0
        finally:
            break
    return "swallowed"


print(swallow())
