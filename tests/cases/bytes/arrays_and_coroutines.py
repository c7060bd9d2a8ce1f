from array import array
a = array('B', [1, 2])
h = array('h', [258, -1])
print(b'x' + a, bytearray(b'y') + h, bytes(a), bytes(h), bytearray(h))
b = bytearray(b'z')
b += a
b.extend(a)
print(b, a.tobytes() in b, b == a, b'\x01\x02' == a, b'\x01\x02'.startswith(bytes(a)))
print(b'\x00\x01\x02'.find(a), b'-'.join([b'a', a]))
try:
    b'x' + 5
except TypeError as e:
    print(e)
try:
    b'x' + 'y'
except TypeError as e:
    print(e)
import types
@types.coroutine
def wait(v):
    r = yield v
    return r * 2
async def main():
    return await wait(1) + await wait(2)
c = main()
print(c.send(None), c.send(10))
try:
    c.send(5)
except StopIteration as e:
    print(e.value)
