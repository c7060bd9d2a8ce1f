import types
def f(): pass
class A:
    def m(self): return 1
print(isinstance(f, types.FunctionType), isinstance(lambda: 0, types.LambdaType), isinstance(A().m, types.MethodType), isinstance(len, types.BuiltinFunctionType))
print(isinstance((i for i in []), types.GeneratorType), isinstance(None, types.NoneType), isinstance(types, types.ModuleType), isinstance(3, types.FunctionType))
ns = types.SimpleNamespace(a=1, b='x')
print(ns, ns.a + 1, ns.b.upper())
ns.c = [1]
print(ns.c, ns == types.SimpleNamespace(a=1, b='x', c=[1]), vars(ns))
del ns.a
try:
    ns.a
except AttributeError as e:
    print(e)
print(hasattr(ns, 'b'), hasattr(ns, 'zz'), getattr(ns, 'zz', 5))
m = types.MappingProxyType({'k': 1})
print(m['k'], len(m), list(m))
try:
    m['z'] = 1
except TypeError as e:
    print(e)
print(types.SimpleNamespace(), types.MappingProxyType({}))
