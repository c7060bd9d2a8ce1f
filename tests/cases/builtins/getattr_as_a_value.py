class P:
    class_attr = 'class'
    def __init__(self): self.instance_attr = 'instance'
p = P()
def call(f, *args):
    try:
        return f(*args)
    except (AttributeError, TypeError) as e:
        return type(e).__name__, str(e)
s = object()
g = getattr
print(g(p, 'class_attr'), g(p, 'missing', 3), call(getattr, p, 'missing'), call(getattr, p, 'instance_attr'))
print(list(map(getattr, [p, p], ['class_attr', 'instance_attr'])))
print(call(hasattr, p, 1), call(getattr, p, 1, s))
print(call(format, 2, 3), call(format, 2, 'x'), call(format, {}, 'b'))
print(format.__name__, getattr.__name__)
print(call(list.append, 1, 2), call(list.append, [1], 2))
try:
    list.append()
except TypeError as e: print(e)
try:
    list.append(1)
except TypeError as e: print(e)
try:
    list.append(1, 2)
except TypeError as e: print(e)
try:
    getattr(list, 'append')(1, 2)
except TypeError as e: print(e)
