import pickle
class Conn:
    def __init__(self, host): self.host = host; self.sock = object()
    def __getstate__(self): return {'host': self.host}
    def __setstate__(self, state): self.host = state['host']; self.sock = None
class Temp:
    def __init__(self, deg): self.deg = deg
    def __reduce__(self): return (Temp, (self.deg,))
def add(a, b): return a + b
c = pickle.loads(pickle.dumps(Conn('h'))); print(c.host, c.sock)
t = pickle.loads(pickle.dumps(Temp(5))); print(t.deg, pickle.dumps(t))
print(pickle.dumps(add), pickle.loads(pickle.dumps(add))(1, 2), pickle.loads(pickle.dumps(Temp)) is Temp)
for x in (ValueError('v', 1),):
    print(pickle.dumps(x))
    print(repr(pickle.loads(pickle.dumps(x))))
l = [1]; l.append(l); m = pickle.loads(pickle.dumps(l)); print(m[1] is m)
a = [1]; b = pickle.loads(pickle.dumps([a, a])); print(b[0] is b[1], b)
def t_(f):
    try: print(f())
    except (pickle.PickleError, TypeError, EOFError, ValueError, AttributeError, ModuleNotFoundError) as e: print(type(e).__name__, e)
t_(lambda: pickle.dumps(lambda: 1)); t_(lambda: pickle.dumps((x for x in [1]))); t_(lambda: pickle.dumps(1, 9)); t_(lambda: pickle.dumps(1, -1))
for d in (b'', b'\x80\x09', b'\x80\x04', b'q.', b'K', b'cnomod\nZZ\n.', b'.', b't.', b'h\x01.', b'\xff', b'g1\n.', b'I12', b'X\x05\0\0\0ab', b'P12\n.', b'e.'):
    t_(lambda: pickle.loads(d))
t_(lambda: pickle.loads('a'))
