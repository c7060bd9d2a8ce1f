# Every way out of a with body calls __exit__ once.
log = []


class Trace:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        log.append("+" + self.name)
        return self

    def __exit__(self, kind, value, tb):
        log.append("-" + self.name + (":" + kind.__name__ if kind else ""))
        return self.swallow


def flow(n):
    for i in range(4):
        with Trace(f"{n}{i}", swallow=n == 3) as t:
            if n == 0 and i == 1:
                return t.name
            if n == 1:
                continue
            if n == 2 and i == 2:
                break
            if n == 3 and i == 1:
                raise KeyError(i)
            if n == 4 and i == 0:
                with Trace("in"):
                    return "nested"
        log.append("end" + str(i))
    else:
        log.append("else")
    return "done"


for n in range(5):
    print(flow(n), log)
    log.clear()
