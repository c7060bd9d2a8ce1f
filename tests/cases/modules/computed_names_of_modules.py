import sys
import io
import statistics


def f(x):
    return x


def g(x):
    return x


print(vars(f), f.__dict__)
f.limit = 3
f.tags = ['a']
print(vars(f), g.__dict__, sorted(f.__dict__.items()))


class Captured:
    def __init__(self, *names):
        self.names = names

    def __enter__(self):
        self.old = {n: getattr(sys, n) for n in self.names}
        self.made = {}
        for n in self.names:
            self.made[n] = io.StringIO()
            setattr(sys, n, self.made[n])
        return self

    def __exit__(self, *error):
        for n in self.names:
            setattr(sys, n, self.old[n])


with Captured('stdout', 'stderr') as c:
    print('hidden')
    print('also', file=sys.stderr)
print(c.made['stdout'].getvalue(), c.made['stderr'].getvalue())


def pick(name):
    return getattr(sys.modules[__name__], name)


print(pick('f')(4), pick('g')(5))
here = sys.modules[__name__]
print(here is sys.modules['__main__'], here.f is f, sys.modules['statistics'].mean([1, 2]))
sys.modules['statistics'] = statistics
print(statistics.median([1, 2, 3]))
print(hasattr(here, 'pick' + 's'[:0]), hasattr(here, 'word_' + 'three'))
