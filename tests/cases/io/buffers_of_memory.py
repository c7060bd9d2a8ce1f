import io, struct
b = io.BytesIO(b'0123456789')
v = b.getbuffer()
print(v.readonly, len(v), v[:3].tobytes())
v[1:3] = b'ab'
struct.pack_into('<H', v, 4, 0x4142)
v.release()
print(b.getvalue())
struct.pack_into('<H', memoryview(bytearray(4))[1:], 1, 3)
a = bytearray(6)
m = memoryview(a)
struct.pack_into('>I', m[2:], 0, 0x01020304)
print(a)
try:
    struct.pack_into('<H', memoryview(b'abc'), 0, 1)
except TypeError as e:
    print(e)
try:
    struct.pack_into('<I', m[3:], 0, 1)
except struct.error as e:
    print(e)
