"""A namespace that a variable holds and that is looked at."""
a, b = 5, 6
loc = locals()
print(loc['a'], loc.get('b'), 'c' in loc, loc.get('nothing', 'none'))
c = 7
print('c' in loc, loc['c'])
g = globals()
g['made'] = [1, 2]
print(made, g['made'] is made, 'made' in g)
name_0 = name_1 = name_2 = 0
for i in range(3):
    g['name_%d' % i] = i * i
print(name_2, [g['name_%d' % k] for k in range(3)])

def inside(key):
    space = globals()
    if key in space:
        space[key] = space[key] + 1
    return space.get(key)

def shadowed(g):
    return g['x']

def other():
    g = {'own': 1}
    return g

print(inside('a'), a, inside('zzz'), shadowed({'x': 3}), other())
print(sorted(k for k in g if k.startswith('name_')), len(g) == len(globals()))
try:
    g['missing']
except KeyError as e:
    print(e)
del loc
print('loc' in g)
