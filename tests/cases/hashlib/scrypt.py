import hashlib
print(hashlib.scrypt(b"", salt=b"", n=16, r=1, p=1, dklen=64).hex())
print(hashlib.scrypt(b"password", salt=b"NaCl", n=1024, r=8, p=16, dklen=64, maxmem=2 ** 26).hex())
print(hashlib.scrypt(b"pleaseletmein", salt=b"SodiumChloride", n=4096, r=3, p=2).hex())
for bad in ({"n": 3}, {"n": 2 ** 20}, {"n": 1}, {"dklen": 0}, {"maxmem": -1}, {"n": 64, "maxmem": 1000}, {"p": 0}):
    try:
        hashlib.scrypt(b"x", **{"salt": b"s", "n": 16, "r": 8, "p": 1, **bad})
        print("fine", bad)
    except (ValueError, OverflowError) as e:
        print(bad, e)
for missing in ({}, {"salt": b""}, {"salt": b"", "n": 2}):
    try:
        hashlib.scrypt(b"x", **missing)
    except TypeError as e:
        print(e)
