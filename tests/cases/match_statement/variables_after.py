# What a case assigns is known after the statement, whatever the other cases assign.
class A:
    def __init__(self, v): self.v = v
    def name(self): return 'A'

class B:
    def __init__(self, v): self.w = v
    def name(self): return 'B'

def expr(): return A(1)

def stmt(x):
    match x:
        case 'let':
            node = B(expr())
        case _:
            node = expr()
    return node

for x in ('let', 'other'):
    n = stmt(x)
    print(type(n).__name__, n.name(), isinstance(n, A), vars(n) and hasattr(n, 'w'))

def number(x):
    match x:
        case 1:
            r = 'one'
        case 2 | 3:
            r = 2.5
        case [a, b]:
            r = a
        case {'k': v}:
            r = v
        case _:
            r = None
    return r

print([number(x) for x in (1, 2, 3, [True, 2], {'k': 'v'}, 'x')])
