import struct


def attempt(f, *args):
    try:
        r = f(*args)
    except Exception as e:
        r = (type(e).__name__, str(e))
    print(args, r)


for order in '@<>':
    for code in 'bBhHiIlLqQnN':
        for v in (10**30, -10**30, -1, 2**7, 2**15, 2**31, 2**63, True):
            attempt(struct.pack, order + code, v)
        attempt(struct.pack, order + code, 1.5)
        attempt(struct.pack, order + code, 'a')
for v in (1, 1e300, 1e5, 70000.0, -0.0, 65519.9, 65520.0, 1e-8, 6e-8, 3.4028235677973366e38, 1e-45, 7e-46, float('inf'), 10**400):
    for c in 'efd':
        attempt(struct.pack, c, v)
        attempt(struct.pack, '<' + c, v)
attempt(struct.pack, 'd', 'a')
attempt(struct.pack, 'f', None)
for v in (b'a', b'', b'ab', bytearray(b'xyz')):
    for c in ('c', 's', 'p', '3s', '3p', '0s', '0p', '?'):
        attempt(struct.pack, c, v)
attempt(struct.pack, '3s', 'a')
attempt(struct.pack, '3p', 1)
for f in ('z', '3', '3 ', 'i3', '9999999999999999999999s', ' ', '< i i', 'i<', '', '@', 'n', '<n', '<P', 'P',
          '\u1234', '99999999999999999999i', 'x', '3x', 'xi', 'bih', 'hq0i', '>bih', '=bih', '!bih'):
    attempt(struct.calcsize, f)
attempt(struct.calcsize, b'2i')
attempt(struct.calcsize, 3)
attempt(struct.unpack, 'i', b'abc')
attempt(struct.unpack, 'i', 'abc')
for offset in (5, -3, -9, 9, -4, 4):
    attempt(struct.unpack_from, 'i', b'abcdefgh', offset)
    attempt(struct.pack_into, 'i', bytearray(8), offset, 1)
b = bytearray(8)
attempt(struct.pack_into, 'i', b, 0)
attempt(struct.pack_into, 'i', b)
attempt(struct.pack_into, 'i')
attempt(struct.pack_into, 'i', b'abcd', 0, 1)
attempt(struct.pack_into, 'i', b, 'a', 1)
attempt(struct.pack_into, 'i', b, 0, 1, 2)
attempt(struct.iter_unpack, 'i', b'abc')
attempt(struct.iter_unpack, '', b'abc')
attempt(struct.pack, 'i')
attempt(struct.pack, 'i', 1, 2)
print(struct.error.__name__, struct.error.__mro__)
