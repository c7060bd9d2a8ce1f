class A:
    x = 1
    def __init__(self): self.y = [1]; self.z = 'q'
def f(t):
    return lambda: (vars(t)['x'] if isinstance(t, type) else t.x)
def g(t):
    return vars(t)['x'] if isinstance(t, type) else t.x
a = f(A())()
b = g(A())
c = f(A)()
d = vars(A)['x']
e = f([A, A()][1])()
print(a, b, c, d, e)
print('y' in vars(A()), 'y' in A().__dict__, 'y' in vars(A), 'x' in vars(A()), 'x' not in vars(A), 'q' in A.__dict__)
for o in A, A(), A():
    try: print(vars(o)['x'])
    except KeyError as err: print('KE', err)
    try: print(o.__dict__['y'])
    except KeyError as err: print('KE', err)
class S:
    __slots__ = ('a',)
try: print('a' in S().__dict__)
except AttributeError as err: print(err)
class L:
    @property
    def v(self):
        if '_v' not in self.__dict__:
            self.__dict__['_v'] = 5
        return self.__dict__['_v']
l = L(); print(l.v, l.v, vars(l))
setattr(l, 'dyn' + 'amic', 3)
print('dynamic' in vars(l), vars(l)['dynamic'])
def fn(): pass
fn.attr = 1
print('attr' in fn.__dict__, fn.__dict__['attr'])
