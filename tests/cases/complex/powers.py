# Powers of negative floats.
j = complex(0, 1)
print((-2.0)**0.5, (-1)**-0.5, (-8)**(1/3))
for a in [-2.0, 2.0, -8]:
    for b in [0.5, 2, -1.5, 3.0]:
        print(a ** b)
print(pow(-2.0, .5), 2 ** 0.5, 2.0 ** 3)
def f(x): return x ** 0.5
print(f(4.0), f(-4.0))
