import mm
print(dir(mm))
print([n for n in dir(mm) if not n.startswith('_')])
print('f' in dir(mm), len(dir(mm)))
for n in dir(mm):
    if n.startswith('X'): print(n, getattr(mm, n))
