class S:
    __slots__ = ('a',)
    b = 1
s = S()
for n in ('b', 'c'):
    try:
        delattr(s, n)
    except AttributeError as e:
        print(e)
try:
    del s.c
except AttributeError as e:
    print(e)
try:
    del s.b
except AttributeError as e:
    print(e)
