from collections import namedtuple
_D = namedtuple('D', [ 'foo', 'bar' ])
class _S(object):
    def encode(self):
        return self._e(*(x.encode() for x in self))
class _B(object):
    def decode(self):
        return self._d(*(x.decode() for x in self))
class D(_D, _S):
    pass
class DB(_D, _B):
    pass
D._e = DB
DB._d = D
o1 = D("a", "b")
_o1 = o1.encode()
print(_o1[0], _o1[1])
