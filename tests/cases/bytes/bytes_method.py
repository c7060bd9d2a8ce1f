# __bytes__, and __debug__.
class Packed:
    def __init__(self, n):
        self.n = n

    def __bytes__(self):
        return self.n.to_bytes(2, 'big') if self.n >= 0 else self.n


print(bytes(Packed(258)), __debug__)
for value in (Packed(-1), object()):
    try:
        print(bytes(value))
    except TypeError as e:
        print(e)
if __debug__:
    print(bytes([1, 2]), bytes(3), bytes('x', 'ascii'), bytes(b'ab'))
