"""Which modules are there, and what a program makes of those that are not."""
import importlib
from importlib import import_module

HAVE = {}
for name in ('json', 'math', 'surely_not_here'):
    try:
        HAVE[name] = import_module(name)
    except ImportError:
        HAVE[name] = None
print({k: v and v.__name__ for k, v in HAVE.items()})
print(HAVE['json'].loads('[1]'), HAVE['math'].floor(2.5))

REGISTRY = {'counter': 'collections.Counter', 'queue': 'collections.deque', 'sqrt': 'math.sqrt', 'pair': 'operator:itemgetter'}

def load(key):
    path = REGISTRY[key]
    module, name = path.split(':') if ':' in path else path.rsplit('.', 1)
    return getattr(importlib.import_module(module), name)

print(load('counter')('hello').most_common(1), list(load('queue')([1, 2])), load('sqrt')(9), load('pair')(1)('ab'))
string = importlib.import_module('string')
print(string.digits)
