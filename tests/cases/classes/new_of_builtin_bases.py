class M(int):
    def __new__(cls, v, label):
        o = int.__new__(cls, v)
        o.label = label
        return o
m = M(3, 'x'); print(m + 1, m.label)
class S(str):
    def __new__(cls, s): return str.__new__(cls, s.upper())
print(S('abc'), type(S('q')).__name__, S('x') + 'y')
class F(float):
    def __new__(cls, v, unit): 
        o = float.__new__(cls, v); o.unit = unit; return o
f = F(2.5, 'kg'); print(f * 2, f.unit)
class T(tuple):
    def __new__(cls, *a): return tuple.__new__(cls, a)
t = T(1, 2); print(t, t[0], type(t).__name__, len(t))
class D(dict):
    def __new__(cls, *a, **k):
        o = dict.__new__(cls); o.tag = 'd'; return o
d = D(a=1); print(d, d.tag)
class L(list):
    def __new__(cls, *a):
        o = list.__new__(cls, *a); o.n = 1; return o
l = L([1, 2]); print(l, l.n)
class E(Exception):
    def __new__(cls, *a):
        o = Exception.__new__(cls, *a); o.code = 7; return o
e = E('m', 1); print(e.args, e.code)
print(int.__new__(int, 5), str.__new__(str, 'z'))
