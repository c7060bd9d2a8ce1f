# Character tables through chr, ord and number bases.
for start in [32, 64, 96]:
    print("".join([chr(i) for i in range(start, start + 32) if i != 127]))
print([ord(c) for c in "Az09 ~"], [chr(ord(c) ^ 32) for c in "Hello"], "".join([chr((ord(c) - 97 + 13) % 26 + 97) for c in "hello"]))
print([hex(ord(c)) for c in "aé日🎉"], [bin(ord(c))[2:].zfill(8) for c in "ab"], [oct(ord(c)) for c in "\n\t\0"])


def to_base(n: int, b: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n == 0:
        return "0"
    s = ""
    neg = n < 0
    n = abs(n)
    while n:
        s = digits[n % b] + s
        n //= b
    return "-" + s if neg else s


for n in [0, 5, 255, -255, 2**40, 2**100]:
    print(n, to_base(n, 2), to_base(n, 7), to_base(n, 16), to_base(n, 36), int(to_base(n, 36), 36) == n, to_base(n, 2) == bin(n).replace("0b", ""))
checksum: int = 0
for c in "The checksum of a text, é日🎉":
    checksum = (checksum * 31 + ord(c)) % 2**32
print(checksum, hex(checksum))
h: int = 14695981039346656037
for c in "fnv":
    h ^= ord(c)
    h = h * 1099511628211 & (2**64 - 1)
print(h, f"{h:x}")
