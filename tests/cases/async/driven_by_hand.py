def run(gen):
    res = []
    i = -1
    while True:
        try:
            if i >= 0:
                val = gen.send(None)
            else:
                val = next(gen)
        except StopIteration as e:
            return tuple(res), e.value
        except Exception as e:
            return tuple(res), str(e)
        res.append(val)
        i += 1


class Val:
    def __init__(self, v):
        self.v = v

    def __await__(self):
        yield self.v


async def co():
    try:
        return 'test'
    finally:
        await Val('foo')


print(run(co().__await__()))


def g():
    try:
        return 'result'
    finally:
        yield 'last'


print(run(g()))


def h():
    x = yield from g()
    return x


print(run(h()))
class Val:
    def __await__(self):
        yield 1


async def co():
    await Val()
    return 'test'


c = co()
print(hasattr(c, '__next__'), hasattr(c, 'send'))
c.close()
