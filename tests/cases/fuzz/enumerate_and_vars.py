class I:
    def __index__(self): return 4
class S:
    __slots__ = ('a',)
    def __init__(self): self.a = 1
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: list(enumerate('ab', True))); t(lambda: list(enumerate('ab', None))); t(lambda: list(enumerate('ab', I()))); t(lambda: list(enumerate('ab', 2.0))); t(lambda: list(enumerate('ab', start=-1)))
t(lambda: list(enumerate(5, None)))
for i, c in enumerate('xyz', 10**20): print(i, c)
for x in (S(), 5, 'a', [1], None, (1,)): t(lambda: vars(x))
