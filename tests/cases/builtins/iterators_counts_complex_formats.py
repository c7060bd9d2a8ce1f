# aiter() and anext() of what is no asynchronous iterator, range.count of objects, formats of complex numbers.
import asyncio
class A:
    def __aiter__(self): return 5
class B:
    def __aiter__(self): return self
    async def __anext__(self): return 7
for f in (lambda: aiter(5), lambda: anext(5), lambda: aiter(A()), lambda: anext(A(), 3)):
    try: f()
    except TypeError as e: print(e)
async def main():
    print(await anext(aiter(B())), await anext(B(), 4))
asyncio.run(main())
class Eq:
    def __eq__(self, o): return True
print(range(10).count(Eq()), range(10).count(3), range(10).count(3.0), range(10).count('a'), range(0).count(Eq()))
for z in (3.2+0j, 3j, complex(-0.0, 2), 1+2j):
    for s in '-', '<', '10', '.3', '+', '>12', '020', ' ', ',', '-.2f', '->14':
        try: print(repr(format(z, s)))
        except ValueError as e: print(e)
