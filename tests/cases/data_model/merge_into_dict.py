"""`x.__dict__ |= other` sets attributes."""
class P:
    def __init__(self, **kw):
        self.__dict__ |= kw
    def __setstate__(self, s):
        self.__dict__ |= s
p = P(a=1, b="x")
p.__dict__ |= [("c", 3), ("a", 2)]
p.__dict__ |= {"d": []}
print(p.a, p.c, vars(p), p.__dict__)
try:
    p.__dict__ |= 5
except TypeError as e:
    print(e)
p.__setstate__({"z": 9})
print(p.z)
