import builtins
from builtins import print as show, sorted
print(builtins.len([1, 2]), builtins.__name__, builtins.max(3, 4), builtins.isinstance(3, builtins.int), builtins.ValueError)
show(sorted([3, 1]), hasattr(builtins, 'len'), hasattr(builtins, 'nope'), getattr(builtins, 'abs')(-3))
def print(*args): builtins.print('mine', *args)
print(1, 2)
try:
    raise builtins.KeyError('x')
except builtins.LookupError as e:
    show(repr(e))
class L(builtins.list): pass
show(L([1]))
