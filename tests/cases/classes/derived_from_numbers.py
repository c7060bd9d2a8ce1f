class MyInt(int):
    def double(self):
        return MyInt(self * 2)
    def __repr__(self): return f'MyInt({int(self)})'
x = MyInt(5)
print(x + 1, x.double(), isinstance(x, int), type(x).__name__, x == 5, x < 6, 3 - x, -x, [1, 2, 3, 4, 5, 6][x])
print(sum([x, x]), max(x, 3), x ** 2, bool(MyInt(0)), {x: 1}[5], hash(x) == hash(5), str(x), f'{x:04d}')
for i in range(MyInt(2)): print(i, end=' ')
print(int(x), type(int(x)).__name__, abs(MyInt(-4)), divmod(x, 2), x & 4, x.bit_length())
class Meters(float):
    def __add__(self, o): return Meters(float(self) + o)
m = Meters(2.5)
print(m + 1, m * 2, m > 2, type(m + 1).__name__, round(m), int(m))
class Temp(int):
    def __new__(cls, v):
        return super().__new__(cls, v * 10)
t = Temp(4); print(t, t + 1)
