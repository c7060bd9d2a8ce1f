# send, throw, close and finally inside generators.
def averager():
    total = 0
    count = 0
    avg = None
    while True:
        x = yield avg
        if x is None:
            return total
        total += x
        count += 1
        avg = total / count


g = averager()
print(next(g), g.send(10), g.send(20), g.send(-5))
try:
    g.send(None)
except StopIteration as e:
    print("returned", e.value)


def guarded():
    try:
        n = 0
        while True:
            try:
                got = yield n
                print("got", got)
            except ValueError as e:
                print("inside", e)
                n += 100
            n += 1
    finally:
        print("cleanup")


g = guarded()
print(next(g), g.send("a"), g.throw(ValueError("v")), next(g))
print(g.close(), list(g))
g = guarded()
next(g)
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("out", e)
try:
    guarded().send(1)
except TypeError as e:
    print(e)


def early():
    try:
        yield 1
        yield 2
    finally:
        print("finally early")


for v in early():
    print(v)
    break
e = early()
next(e)
e.close()
e.close()
print(next(e, "done"))


def bad():
    yield 1
    raise StopIteration("inside")


try:
    list(bad())
except RuntimeError as err:
    print(err)
f = early()
try:
    f.throw(ValueError("not started"))
except ValueError as err:
    print(err, list(f))
