import importlib
import helper

m = importlib.import_module('math')
print(m.sqrt(16.0), m.__name__)
for name in ('alpha', 'beta', 'alpha'):
    mod = importlib.import_module(f'plugins.{name}')
    print(mod.NAME, mod.run(10), mod.__name__)
print(helper.get('beta').Plugin().n, helper.get('alpha') is importlib.import_module('plugins.alpha'))

config = {'encoder': 'json', 'missing': 'nowhere_at_all', 'part': 'plugins.gamma', 'deep': 'math.inner', 'odd': 'plugins'}
for key, value in config.items():
    try:
        found = importlib.import_module(value)
        print(key, found.__name__)
        if hasattr(found, 'dumps'):
            print(found.dumps([1, 2]))
    except ModuleNotFoundError as e:
        print(key, e, e.name)

def cls(path):
    module, _, name = path.rpartition('.')
    return getattr(importlib.import_module(module), name)

print(cls('plugins.beta.Plugin')().n, cls('collections.OrderedDict')(a=1))
for bad, package in (('', None), ('.alpha', None), ('...x', 'plugins'), ('.alpha', 'plugins')):
    try:
        print(importlib.import_module(bad, package).__name__)
    except (ValueError, TypeError, ImportError) as e:
        print(type(e).__name__, e)
importlib.invalidate_caches()
