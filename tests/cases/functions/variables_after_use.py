"""What a use of a variable that succeeded says of it, and what it does not: handlers, loops, assignments."""


class A:
    def __init__(self, v): self.v = v
    def go(self): return self.v + 1

class B:
    def __init__(self, w): self.w = w
    def stop(self): return self.w

def f(x):
    if x is None:
        return 0
    x.go()
    y = x
    return x.v * 2 + y.go()

def g(x):
    try:
        return f(x)
    except AttributeError as e:
        x = [x]
        return str(e)

def h(x):
    r = []
    for k in range(2):
        try:
            r.append(x.go())
        except AttributeError:
            r.append(x.stop())
            x = A(5)
    return r, x.v

print(g(A(1)), g(B(2)), g(None), g('s'))
print(h(A(1)), h(B('z')))
def w(x):
    return x.append(x := 4), x + 1
try:
    print(w([1]))
    print(w(3))
except AttributeError as e:
    print(e)
