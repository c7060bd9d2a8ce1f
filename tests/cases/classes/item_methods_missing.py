class D:
    def __delitem__(self, i): print('del', i)
class S:
    def __setitem__(self, i, v): print('set', i, v)
class G:
    def __getitem__(self, i): return i
for o in (D(), S(), G(), 5, (1,), 'x'):
    try:
        o[1] = 2
    except Exception as e:
        print(type(e).__name__, e)
    try:
        del o[1]
    except Exception as e:
        print(type(e).__name__, e)
    try:
        o[1]
    except Exception as e:
        print(type(e).__name__, e)
