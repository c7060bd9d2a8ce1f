from contextlib import contextmanager
class A:
    @contextmanager
    def generator(self):
        try:
            print('entering')
            yield 0
        finally:
            print('exited')
with A().generator() as g:
    print('hello!')
def deco(func):
    def helper(*args, **kwds):
        return func(*args, **kwds)
    return helper
class A:
    @deco
    def gen(self):
        return 1
print(A().gen())
