class Borg:
    _shared_state = {}
    def __init__(self):
        self.__dict__ = self._shared_state
class YourBorg(Borg):
    def __init__(self, state=None):
        super().__init__()
        if state:
            self.state = state
        else:
            if not hasattr(self, 'state'):
                self.state = 'Init'
    def __str__(self):
        return self.state
a = YourBorg(); b = YourBorg()
a.state = 'Idle'
print(a, b, a is b, a.__dict__ is b.__dict__, vars(a))
b.state = 'Running'; b.extra = [1]
c = YourBorg()
print(a, c, c.extra, Borg._shared_state, id(a) == id(b), sorted(c.__dict__))
del a.extra
try: c.extra
except AttributeError as e: print(e)
try: del c.nothing
except AttributeError as e: print(e)
setattr(c, 'com' + 'puted', 5)
print(getattr(a, 'computed'), a.computed, hasattr(b, 'computed'), hasattr(b, 'zzz'))
class AttrDict(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__ = self
d = AttrDict(x=1)
d.y = 2
d['z'] = 3
print(d.x, d.z, d, d.y, 'y' in d, sorted(d))
del d.x
print(d)
try: d.nope
except AttributeError as e: print(e)
class State:
    pool = {}
    def __init__(self, key, **kw):
        self.key = 'before'
        self.__dict__ = State.pool[key]
        self.__dict__.update(kw)
State.pool['k'] = {'v': 1}
s = State('k', w=2)
print(s.v, s.w, State('k').w, vars(s))
