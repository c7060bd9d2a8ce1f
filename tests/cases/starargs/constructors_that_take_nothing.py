class Clock:
    def now(self): return 1
class S:
    def __init__(self, a): self.a = a
def make(impl, deps, args=()):
    try:
        return impl(*args, **deps)
    except TypeError as e:
        return e
print(type(make(Clock, {})))
print(make(Clock, {'a': 1}))
print(make(S, {'a': 2}).a, make(Clock, {}, [3]), make(Clock, {}, ()).now(), make(object, {"a": 1}), repr(make(Exception, {})))
