f = int.bit_length
for x in [5, 'a', 2.5, True, None]:
    try:
        print(f(x))
    except TypeError as e:
        print('TypeError', e)
g = str.upper
for x in ['a', 3]:
    try:
        print(g(x))
    except TypeError as e:
        print('TypeError', e)
def call(fn, args):
    return fn(*args)
for fn, args in [(int.bit_length, (7,)), (str.upper, ('q',)), (list.append, ([], 3)), (int.bit_length, ('z',))]:
    try:
        print(call(fn, args))
    except TypeError as e:
        print('TypeError', e)
