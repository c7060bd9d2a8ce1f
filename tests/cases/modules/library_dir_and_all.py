import operator, random, json, math, datetime, string
print(random.__all__)
print(datetime.__all__, hasattr(json, '__all__'), hasattr(math, '__all__'), getattr(math, '__all__', 5))
print([n for n in dir(random) if n.endswith("variate")], len(dir(random)))
print([n for n in dir(math) if not n.startswith('_') and callable(getattr(math, n))])
for n in dir(operator):
    if not n.startswith('_') and n[-1] != '_':
        a = getattr(operator, n)
        d = getattr(operator, '__' + n + '__', None)
        if d is not None: print(n, end=' ')
        if d is not None and d is not a: print('!', n)
print()
print(set(random.__all__) <= set(dir(random)), sorted(string.__all__))
