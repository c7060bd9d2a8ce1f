"""How bound methods are shown."""
import re
def show(*xs):
    print(*(re.sub(' at 0x[0-9a-f]+', ' at', str(x)) for x in xs))
import collections, array, string
show([].append, {}.get, 'a'.upper, ().count, b''.join)
class A:
    def f(self): pass
    def __repr__(self): return 'A()'
show(A().f)
x = {1}.add
show(x, (3).bit_length, dict.fromkeys, collections.deque().append)
class L(list): pass
show(L().append)
for y in ([], {}, 'a', {1}):
    show(y.pop if hasattr(y, 'pop') else y.upper)
show(string.Template('a').substitute)

