"""Built-in functions that look around, as values."""
import builtins
print(builtins.vars, builtins.dir, globals, locals, eval, exec, compile)
print(vars.__name__, [f.__name__ for f in (dir, vars, eval)])
f = vars
class A:
    def __init__(self): self.x = 1
print(f(A()))
g = dir
print('x' in g(A()))
for n in ('abs', 'compile', 'dir', 'eval', 'exec', 'globals', 'locals', 'vars', 'input', 'open', 'delattr', 'setattr', 'getattr', 'hasattr', 'super', 'type', 'property'):
    print(getattr(__builtins__, n))
import math
for n in ('sin', 'tau2', 'pi'):
    try:
        print(n in "sin pi", callable(getattr(math, n)))
    except AttributeError as e:
        print(e)
