import other_a
print(__annotations__)
x: int = 3
def f():
    return __annotations__
print(f())
if x:
    y: 'str'
    z: list[int] = []
(w): float = 2.0
class C:
    c: int = 3
print(f(), C.__annotations__)
__annotations__['q'] = bytes
for k, v in __annotations__.items():
    print(k, v)
print(sorted(n for n in globals() if n.startswith('__ann')))
print(globals()['__annotations__'])
del __annotations__
try:
    f()
except NameError as e:
    print(e)
