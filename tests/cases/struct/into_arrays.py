import struct, array, sys, heapq
for text in ('{}b'.format(sys.maxsize + 1), '{}b{}H'.format(sys.maxsize // 2, sys.maxsize // 2), '\0', '2\0i', b'\0', 'z'):
    try:
        print(struct.calcsize(text))
    except struct.error as e:
        print(type(e).__name__, e)
for code in 'bHid':
    a = array.array(code, range(10))
    struct.pack_into('<hI', a, 2, 258, 99999)
    print(a)
    try:
        struct.pack_into('<hI', a, len(a) * a.itemsize - 2, 258, 99999)
    except struct.error as e:
        print(e)
    print(struct.unpack_from('<hI', a, 2))
h = [5, 9, 1, 7]
heapq._heapify_max(h)
print([heapq._heappop_max(h) for i in range(3)], heapq._heapreplace_max(h, 0), h)
try:
    heapq._heappop_max([])
except IndexError as e:
    print(e)
