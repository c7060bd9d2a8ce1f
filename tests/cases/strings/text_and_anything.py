import datetime
class A: pass
class S(str): pass
class K(dict): pass
class G:
    def __getitem__(self, k): return 'got ' + k
    def __rmod__(self, o): return 'rmod'
class H:
    def __getitem__(self, k): return 'got ' + k
    def __index__(self): return 7
    def __str__(self): return 'H!'
things = [1, 2.5, 'x', b'y', None, [1], (1, 2), {'k': 1}, {1}, A(), S('s'), K(k=4), G(), H(), datetime.date(2020, 1, 1), True, range(3), 3j, frozenset({2}), A, len]
lefts = ['a', '%s', '%(k)s', '%d', '%r|%s', '%5.1f', '%x', '%c', '%%', S('q%s')]
for l in lefts:
    for t in things:
        try:
            r = l % t
            print(l, type(t).__name__, r if 'object at' not in r else 'obj', type(r).__name__)
        except Exception as e:
            print(l, type(t).__name__, type(e).__name__, e)
        try:
            r = l + t
            print(r, type(r).__name__)
        except Exception as e:
            print(type(e).__name__, e)
