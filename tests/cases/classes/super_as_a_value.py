class Base:
    bar = 123
    def meth(self):
        return 'Base.meth'
    @classmethod
    def cm(cls): return cls.__name__
    @property
    def prop(self): return 'base prop'
class Sub(Base):
    bar = 5
    def meth(self):
        s = super()
        return 'Sub+' + s.meth() + str(s.bar) + s.prop + s.cm()
    def kept(self):
        self.up = super()
        return self.up.meth()
    def listed(self):
        return [f() for f in [super().meth, super(Sub, self).meth]]
    @property
    def prop(self): return 'sub prop'
a = Sub()
print(a.meth(), a.kept(), a.listed())
s = super(Sub, a)
print(s.meth(), s.bar, s.__thisclass__, s.__self_class__, s.__self__ is a, type(s), str(s)[:18], hasattr(s, 'meth'), hasattr(s, 'nope'))
try:
    s.nope
except AttributeError as e: print(e)
try:
    s.bar = 1
except AttributeError as e: print(e)
u = super(Sub)
print(u.__self__, u.__thisclass__, u.__self_class__)
for f in (lambda: super(str, 0), lambda: super(str, int), lambda: super(0, int), lambda: super(1, 1)):
    try: f()
    except TypeError as e: print(e)
l = super(list)
print(l.__self__ is None, l.__thisclass__ == list)
def show(p): return p.meth(), getattr(p, 'bar')
print(show(super(Sub, a)), repr(super(Sub, a))[:44])
