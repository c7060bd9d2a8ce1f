class Caller: pass
caller = Caller()
Caller.__call__ = caller
try:
    caller()
except RecursionError as e:
    print('RecursionError', e)
def call(f, *args):
    try: return f(*args)
    except (RecursionError, TypeError) as e: return type(e).__name__, str(e)
print(call(caller))
class D: pass
d = D()
D.__get__ = d
D.x = d
try: d.x
except TypeError as e: print(e)
