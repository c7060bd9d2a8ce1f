# While loops on numbers, strings, lists and compound conditions.
n = 2**65
k: int = 0
while n > 1 and k < 1000:
    n //= 2
    k += 1
print(n, k)
lo, hi = 0.0, 2.0
while hi - lo > 1e-9:
    mid = (lo + hi) / 2
    if mid * mid < 2:
        lo = mid
    else:
        hi = mid
print(f"{lo:.6f}", hi - lo <= 1e-9)
text: str = "aaabbc"
out: str = ""
while text:
    c = text[0]
    i = 0
    while i < len(text) and text[i] == c:
        i += 1
    out += c + str(i)
    text = text[i:]
print(out)
stack: list = [[1, [2, 3]], 4, [[5]]]
flat: list = []
while stack:
    top = stack.pop()
    if isinstance(top, list):
        stack.extend(top)
    else:
        flat.append(top)
print(flat)
i = 10
while not i < 0:
    i -= 4
print(i)
a = b = 0
while a < 3 or b < 5:
    a += 1
    b += 2 if a % 2 else 1
print(a, b)
x: int = 27
seen: list = []
while x not in seen:
    seen.append(x)
    x = x // 2 if x % 2 == 0 else x * 3 + 1
    if len(seen) > 200:
        break
print(len(seen), x, seen[:6])
