"""`__weakref__` of an object: the first weak reference that was made to it."""
from __pyw__ import State, identity_number, in_use, note_use

_first: State = {}


def _note_reference(o, reference):
    if in_use('the attribute __weakref__'):
        key = int(identity_number(o))
        if key not in _first:
            _first[key] = reference


def _weakref_of(o):
    note_use('the attribute __weakref__')
    return _first.get(int(identity_number(o)))
