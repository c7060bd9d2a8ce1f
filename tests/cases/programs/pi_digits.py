# Digits of pi and e by exact integer arithmetic.
def pi_spigot(count):
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    digits = ""
    while len(digits) < count:
        if 4 * q + r - t < n * t:
            digits += str(n)
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
    return digits


def arctan_inverse(x, unity):
    total = term = unity // x
    n = 3
    sign = -1
    while term:
        term //= x * x
        total += sign * (term // n)
        sign = -sign
        n += 2
    return total


def machin(digits):
    unity = 10 ** (digits + 10)
    return 4 * (4 * arctan_inverse(5, unity) - arctan_inverse(239, unity)) // 10**10


def e_digits(n):
    unity = 10 ** (n + 10)
    total = 0
    term = unity
    k = 0
    while term:
        total += term
        k += 1
        term //= k
    return total // 10**10


print(pi_spigot(60))
print(machin(300))
print(e_digits(100))
print(pi_spigot(80)[1:] == str(machin(79))[1:80], str(machin(300)).count("7"))
