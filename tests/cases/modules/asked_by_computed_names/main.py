"""Modules as values: attributes under names that are put together when the program runs."""
from asked import shapes
import asked.colours as colours


def show(module, *parts):
    name = '_'.join(parts)
    if hasattr(module, name):
        value = getattr(module, name)
        return value(2) if callable(value) else value
    return getattr(module, name, 'none')


for module in (shapes, colours):
    print(module.__name__, [show(module, *parts) for parts in (('square', 'area'), ('circle', 'area'), ('light', 'red'), ('dark', 'red'))])
for kind in ('square', 'circle'):
    print(kind, getattr(shapes, kind + '_area')(3))
try:
    print(getattr(colours, 'pale' + '_red'))
except AttributeError as e:
    print(e)
