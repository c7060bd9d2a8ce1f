# Every augmented operator on ints.
x = 100
x += 5; print(x)
x -= 200; print(x)
x *= 7; print(x)
x //= 4; print(x)
x %= 50; print(x)
x **= 3; print(x)
x <<= 10; print(x)
x >>= 3; print(x)
x |= 0xFF; print(x)
x &= 0xFFFF0; print(x)
x ^= 0x12345; print(x)
x /= 8; print(x)
x //= 3; print(x)
x %= 1.75; print(x)
x **= -2; print(x)
a = b = 3
a += 1
print(a, b)
items = [1, 2, 3]
items[0] += 10
items[-1] *= -(2**64)
items[1] <<= 65
print(items)
t = 5
t += t
t -= t - 1
print(t)
