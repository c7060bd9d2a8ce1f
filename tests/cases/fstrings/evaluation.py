# Expressions in f-strings run left to right, once, format specs included.
log = []


def f(x):
    log.append(x)
    return x


print(f"{f(1)} {f('two')} {f(3):{f(5)}} {f(4.5):{f(8)}.{f(2)}f} {f(6)!r}")
print(log)
x = 10
print(f"{x} {x * 2} {-x} {x ** 2} {x > 5} {not x} {x if x else 0} {[i for i in range(3)]}")
print(f"{x:d}{x:5d}{x!s}{x!r:>4}{str(x)}", f"{(1, 2)[0]}", f"{[1, 2, 3][-1]}", f"{'abc'[1:]}", f"{x and 5}", f"{1 < 2 < 3}")
try:
    print(f"{f(1)} {1 // 0} {f(2)}")
except ZeroDivisionError as e:
    print(e, log[-1])
print(f"{'a' 'b'}", f"{ x }", f"{x:}", f"{x!r:}", f"{ 'a' + 'b' }", f"{x
+ 1}", f"{f'{f"{x}"}'}")
