# Indexing and slicing, negative and out of range, with steps.
s: str = "abcdefghij"
print(s[0], s[-1], s[9], s[-10], s[3:6], s[:3], s[7:], s[:], s[-3:], s[:-3])
print(s[::2], s[1::2], s[::-1], s[::-3], s[8:2:-2], s[2:8:-1], s[-2:-8:-2], s[100:], s[:100], s[-100:3], s[5:2])
print(repr(s[100:200]), repr(s[-200:-100]), s[100::-1], s[-100::-1], s[:-100:-1], s[None:None:None], s[0:10:20])
for i in [10, -11, 10**20, -(2**63)]:
    try:
        print(s[i])
    except IndexError as e:
        print(i, "IndexError", e)
try:
    s[::0]
except ValueError as e:
    print(e)
try:
    print(s["0"])
except TypeError as e:
    print(e)
try:
    print(s[1.0])
except TypeError as e:
    print(e)
print(s[: 2**70], repr(s[2**70 :]), s[-(2**70) :: 2**70], s[True], s[False:True])
for a in [-12, -4, 0, 4, 12, None]:
    print(a, [s[a:b] for b in [-12, -3, 0, 5, 12, None]])
