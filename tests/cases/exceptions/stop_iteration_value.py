def gen():
    got = yield 1
    return got


g = gen()
next(g)
try:
    g.send("result")
except StopIteration as e:
    print(e.value, e.args)
it = iter([])
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args, repr(e))
