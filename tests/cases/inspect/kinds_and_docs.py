import inspect, signal, sys
def f():
    """Doc of f.

        indented
    more
    """
class A:
    """Doc A"""
    def m(self): pass
def g(): yield 1
print(inspect.isfunction(f), inspect.isclass(A), inspect.ismethod(A().m), inspect.ismodule(sys), inspect.isbuiltin(len), inspect.isgenerator(g()))
print(inspect.isfunction(A), inspect.isclass(3), inspect.isroutine(f))
print(repr(inspect.getdoc(f)), inspect.getdoc(A))
print(inspect.cleandoc('a\n   b\n   c\n'))
print(signal.SIGINT == 2, signal.SIGTERM == 15)
