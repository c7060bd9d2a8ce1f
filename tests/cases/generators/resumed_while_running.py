# A generator that is asked for something while it runs: ValueError, and nothing of it changes.
def relay(f):
    try:
        for i in range(4):
            got = yield f(i)
            if got is not None:
                print("got", got)
    finally:
        print("end")


def meddle(i):
    for what, ask in (
        ("next", lambda: next(gen)),
        ("send", lambda: gen.send("sent inside")),
        ("throw", lambda: gen.throw(KeyError("thrown inside"))),
        ("close", lambda: gen.close()),
        ("list", lambda: list(gen)),
    ):
        try:
            print(i, what, ask())
        except ValueError as e:
            print(i, what, type(e).__name__, e)
    return i * 10


gen = relay(meddle)
print(next(gen))
print(gen.send("outside"))
try:
    print(gen.throw(KeyError("outside")))
except KeyError as e:
    print("KeyError", e)
print(next(gen, "nothing left"))


def countdown(n):
    while n:
        if n == 2:
            try:
                next(self)
            except ValueError as e:
                print(e)
        yield n
        n -= 1


self = countdown(3)
print(list(self), list(self))


def closes_itself():
    try:
        yield 1
        me.close()
        yield 2
    except ValueError as e:
        yield str(e)


me = closes_itself()
print(list(me))
