import unittest
class TestThings(unittest.TestCase):
    def test_local_classes(self):
        class A:
            x = 1
            def f(self): return self.x
        class B(A):
            def f(self): return super().f() + 1
        self.assertEqual(B().f(), 2)
        self.assertIsInstance(B(), A)
        self.assertRaises(AttributeError, lambda: A().y)
    def test_exc(self):
        class MyErr(Exception): pass
        with self.assertRaises(MyErr):
            raise MyErr('x')
        try:
            raise MyErr(1)
        except MyErr as e:
            self.assertEqual(e.args, (1,))
        else: self.fail()
    def test_meta(self):
        class M(type):
            def __new__(m, n, b, d):
                d['z'] = 5
                return type.__new__(m, n, b, d)
            def foo(cls): return cls.__name__
        class C(metaclass=M): pass
        self.assertEqual(C.z, 5)
        self.assertEqual(C.foo(), 'C')
        self.assertIs(type(C), M)
    def test_dict_sub(self):
        class D(dict):
            def __missing__(self, k): return k * 2
        d = D(a=1)
        self.assertEqual(d['a'], 1); self.assertEqual(d['b'], 'bb')
        class L(list):
            def sum(self): return sum(self)
        self.assertEqual(L([1, 2]).sum(), 3)
        class S(str):
            def shout(self): return self.upper() + '!'
        self.assertEqual(S('a').shout(), 'A!')
        class I(int):
            def __add__(self, o): return I(int(self) + o + 1)
        self.assertEqual(I(1) + 2, 4)
    def test_iter(self):
        class It:
            def __init__(self, n): self.n = n
            def __iter__(self):
                for i in range(self.n): yield i
        self.assertEqual(list(It(3)), [0, 1, 2])
        class Ctx:
            def __enter__(self): return self
            def __exit__(self, *a): return True
        with Ctx() as c:
            raise ValueError
    def test_prop(self):
        class P:
            def __init__(self): self._v = 1
            @property
            def v(self): return self._v
            @v.setter
            def v(self, x): self._v = x
            @staticmethod
            def s(): return 's'
            @classmethod
            def c(cls): return cls.__name__
        p = P(); p.v = 5
        self.assertEqual(p.v, 5); self.assertEqual(P.s(), 's'); self.assertEqual(P.c(), 'P')
    def test_data(self):
        from dataclasses import dataclass, field
        @dataclass
        class DC:
            a: int
            b: list = field(default_factory=list)
        self.assertEqual(DC(1), DC(1, [])); self.assertEqual(repr(DC(2)), "TestThings.test_data.<locals>.DC(a=2, b=[])")
    def test_nt(self):
        from collections import namedtuple
        P = namedtuple('P', 'x y')
        self.assertEqual(P(1, 2).x, 1)
        from enum import Enum
        class Col(Enum):
            R = 1
            G = 2
        self.assertEqual(Col.R.value, 1); self.assertIs(Col(2), Col.G)
if __name__ == '__main__':
    import io
    r = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(TestThings))
    print(r.testsRun, len(r.failures), len(r.errors))
