from collections.abc import AsyncGenerator, Generator


class G(Generator):
    def send(self, value):
        return value

    def throw(self, typ, val=None, tb=None):
        super().throw(typ, val, tb)


class Stubborn(G):
    def throw(self, *args):
        return None


g = G()
print(next(g), g.send(3), g.close())
for args in ((ValueError,), (ValueError, ValueError('huhu')), (StopIteration(),), (KeyError('k'),)):
    try:
        g.throw(*args)
    except Exception as e:
        print(type(e).__name__, e.args)
try:
    Stubborn().close()
except RuntimeError as e:
    print(e)


class A(AsyncGenerator):
    async def asend(self, value):
        return value

    async def athrow(self, typ, val=None, tb=None):
        await super().athrow(typ, val, tb)


class B(A):
    async def athrow(self, *args):
        pass


class C(A):
    async def athrow(self, *args):
        raise ValueError('on close')


def run(coro):
    try:
        coro.send(None)
    except StopIteration as e:
        return e.value


print(run(A().asend(2)), run(A().__anext__()), run(A().aclose()))
for x in (lambda: B().aclose(), lambda: C().aclose(), lambda: A().athrow(KeyError('k'))):
    try:
        print(run(x()))
    except (RuntimeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
