def make(name, n):
    d = {f'attr{i}': i * n for i in range(3)}
    d['greet'] = lambda self: name
    d[f'calc_{n}'] = lambda self, x: x * n
    return type(name, (), d)
A, B = make('A', 1), make('B', 10)
print(A.__name__, B.__name__, A().greet(), B().greet())
for C in (A, B):
    print([getattr(C, f'attr{i}') for i in range(3)], [getattr(C(), f'attr{i}', None) for i in range(4)])
    print(sorted(k for k in vars(C) if not k.startswith('__')))
    print(sorted(k for k in dir(C()) if not k.startswith('__')))
print(getattr(A(), 'calc_' + str(1))(5), getattr(B(), 'calc_' + str(10))(5), hasattr(A, 'calc_' + '1' + '0'))
class Base:
    def describe(self):
        return {n: getattr(self, n) for n in dir(self) if n.startswith('opt_')}
ns = {}
for k, v in zip('abc', (1, 2, 3)):
    ns['opt_' + k] = v
D = type('D', (Base,), ns)
print(D().describe(), issubclass(D, Base))
