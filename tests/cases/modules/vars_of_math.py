"""The namespace of a module in C, copied into an environment of the program's own, as small interpreters do."""
import cmath
import math


class Env(dict):
    def __init__(self, outer=None):
        super().__init__()
        self.outer = outer


env = Env()
env.update(vars(math))
env.update({'abs': abs})
print(len(env), 'sin' in env, env['sqrt'](2.25), env['gcd'](12, 18), env['pi'])
print([k for k in env if not k.startswith('_')][:6])
print(math.__dict__['hypot'](3, 4), vars(math)['floor'](-2.5), math.__dict__.get('nothing', 'none'))
known = {k: v for k, v in vars(cmath).items() if k in ('sqrt', 'pi', 'phase')}
print(sorted(known), known['sqrt'](-4), known['phase'](1j) == known['pi'] / 2)
merged = {**vars(math), 'e': 'mine'}
print(merged['e'], merged['tau'] == 2 * merged['pi'], len(merged) == len(vars(math)))
for name in ('ceil', 'sin', 'comb'):
    try:
        print(name, env[name](2.5 if name != 'comb' else 5, *([2] if name == 'comb' else [])))
    except TypeError as e:
        print(e)
