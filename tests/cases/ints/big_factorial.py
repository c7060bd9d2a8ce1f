# Exact factorials up to 400 and their digit sums.
def factorial(n: int) -> int:
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


for n in [0, 1, 5, 20, 21, 25, 50, 100, 200]:
    print(n, factorial(n))
f = factorial(400)
text = str(f)
total: int = 0
for c in text:
    total += int(c)
print(len(text), total, text[:20], text[-110:])
zeros: int = 0
while f % 10 == 0:
    f //= 10
    zeros += 1
print(zeros, f % 1000)
print(factorial(60) // factorial(57), factorial(100) // factorial(98) - 100 * 99)
