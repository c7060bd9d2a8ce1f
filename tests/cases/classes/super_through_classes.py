# super() with classes chosen at run time; what is found through a class is bound to no instance.
class A:
    @staticmethod
    def some(cls, *args, **kwargs):
        print('A', args, kwargs)
class B(A):
    def some(cls, *args, **kwargs):
        return super().some(cls, *args, **kwargs)
class C(B):
    @staticmethod
    def some(cls):
        return super().some(cls)
C.some(C)
class D:
    def method(self, type_, obj):
        return super(type_, obj).method()
d = D()
for t, o in ((int, d), (D, []), (D, list)):
    try:
        d.method(t, o)
    except TypeError as e:
        print(e)
