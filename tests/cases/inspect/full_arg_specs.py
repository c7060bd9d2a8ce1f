"""inspect.getfullargspec of functions, methods and lambdas."""
import inspect


def f(a, b=2, *args, c, d=4, **kw) -> int:
    pass


class K:
    def m(self, x: str = 'q', /, *, y=None):
        pass

    @classmethod
    def made(cls, n):
        pass


for func in (f, K.m, K().m, K.made, lambda: 0, lambda a, b=1: 0):
    spec = inspect.getfullargspec(func)
    print(spec.args, spec.varargs, spec.varkw, spec.defaults, spec.kwonlyargs, spec.kwonlydefaults, spec.annotations)
print(inspect.getfullargspec(f))
