class Tag(str):
    def __eq__(self, o): return self.lower() == o.lower()
    def __hash__(self): return hash(self.lower())
print(hash(Tag("A")) == hash(Tag("a")), Tag("A") == Tag("a"))
d = {}
d[Tag("A")] = 1
print(Tag("a") in d, Tag("A") in d, len({Tag("x"), Tag("X")}))
print({Tag("A"): 1}.get(Tag("a")))
class N(int):
    def __eq__(self, o): return int(self) % 5 == int(o) % 5
    def __hash__(self): return int(self) % 5
print(N(1) == N(6), {N(1): 2}.get(N(6)), N(6) in {N(1)}, N(6) in [N(1)], [N(1)].index(N(6)))
class T(tuple):
    def __eq__(self, o): return len(self) == len(o)
    def __hash__(self): return len(self)
class B(bytes):
    def __eq__(self, o): return self.lower() == o.lower()
    def __hash__(self): return hash(self.lower())
class F(float):
    def __eq__(self, o): return round(float(self)) == round(float(o))
    def __hash__(self): return round(float(self))
print({T((1,)): 3}.get(T((2,))), {B(b'A'): 3}.get(B(b'a')), {F(1.2): 3}.get(F(0.9)))
print(Tag("a") in [Tag("A")], [Tag("b"), Tag("A")].index(Tag("a")), [Tag("A"), Tag("a"), "A"].count("A"), Tag("a") in (Tag("A"), 1))
print(T((1,)) in [T((2,))], B(b'a') in [B(b'A')], F(1.2) in [F(0.9)], {Tag("k")} == {Tag("K")}, {Tag("k"): 1} == {Tag("K"): 1}, {Tag("k"), "z"} & {"K", "z", Tag("K")} != set())
class Quiet(str):
    pass
print({Quiet("a"): 1}["a"], {"a": 2}[Quiet("a")], Quiet("a") in {"a"}, {1: 1, "a": 2, Tag("a"): 3}.get("a"))
