# contextlib.ExitStack, suppress, closing, nullcontext.
from contextlib import ExitStack, closing, nullcontext, suppress


class Res:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        print("open", self.n)
        return self.n

    def __exit__(self, kind, value, tb):
        print("close", self.n, kind.__name__ if kind else None)

    def close(self):
        print("closed", self.n)


with ExitStack() as stack:
    total = sum(stack.enter_context(Res(i)) for i in range(3))
    stack.callback(print, "callback", total)
with suppress(KeyError):
    with ExitStack() as stack:
        stack.enter_context(Res(7))
        raise KeyError("k")
with closing(Res(8)) as r:
    print(r.n)
with nullcontext("value") as v:
    print(v)
with ExitStack() as stack:
    stack.enter_context(Res(9))
    kept = stack.pop_all()
print("later")
kept.close()
