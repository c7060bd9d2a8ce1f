class I(int):
    def __hash__(self): return int.__hash__(self)
print(hash(I(4)))
class S(str):
    def __eq__(self, o): return str.__eq__(self, o)
    def __hash__(self): return str.__hash__(self)
print(hash(S('ab')) == hash('ab'), S('x') in {'x': 1}, 'x' in {S('x')})
class J(int): pass
print(hash(J(7)), {J(7): 1}[7])
class F(float):
    def __hash__(self): return super().__hash__() + 1
print(hash(F(2.0)))
class T(tuple):
    def __hash__(self): return tuple.__hash__(self)
print(hash(T((1, 2))) == hash((1, 2)), {(1, 2): 'a'}.get(T((1, 2))))
print(int.__hash__(4), str.__hash__("ab") == hash("ab"))
