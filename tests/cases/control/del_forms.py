# del of names, items, slices, attributes and several at once.
class Box:
    pass


b = Box()
b.x, b.y = 1, 2
del b.x
print(hasattr(b, "x"), b.y)
try:
    del b.x
except AttributeError as e:
    print(e)
xs = list(range(10))
del xs[0], xs[-1]
del xs[1:4]
del xs[::2]
print(xs)
d = {"a": 1, "b": 2}
del d["a"]
print(d)
for action in (lambda: d.__delitem__("zz"), lambda: xs.__delitem__(50)):
    try:
        action()
    except (KeyError, IndexError) as e:
        print(repr(e))


def local():
    v = w = 1
    del (v, w)
    try:
        return v
    except UnboundLocalError as e:
        return str(e)


print(local())
name = 1
del name
try:
    name
except NameError as e:
    print(e)
try:
    del (1, 2)[0]
except TypeError as e:
    print(e)
