from enum import StrEnum, Enum, auto
class S(StrEnum):
    X = auto()
    Y = 'why'
    def shout(self):
        return self.upper() + '!'
print(S.X, S.Y.upper(), S.X == 'x', repr(S.Y), S.X + '!', f'{S.Y}', len(S.Y), S.Y.shout(), S('why') is S.Y)
print(list(S), S.X.name, S.X.value, isinstance(S.X, str), {'x': 1}[S.X], S.X in ('x', 'z'), 'why' in S, S['X'])
print(f'{S.Y:>6}|', ','.join(S), hash(S.X) == hash('x'), S.X.startswith('x'), S.X is S.X, str(S.X), [s for s in S.Y])
class C(str, Enum):
    RED = 'r'
    BLUE = 'b'
print(C.RED, repr(C.RED), C.RED == 'r', f'{C.BLUE}', C.RED.upper(), C('b'), list(C), sorted([C.RED, C.BLUE]))
try:
    S('nope')
except ValueError as e:
    print(e)
