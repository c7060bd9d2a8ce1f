# Shifting letters; wraps with modulo of negatives.
def shift_char(c: str, k: int) -> str:
    if "a" <= c <= "z":
        return chr((ord(c) - ord("a") + k) % 26 + ord("a"))
    if "A" <= c <= "Z":
        return chr((ord(c) - ord("A") + k) % 26 + ord("A"))
    return c


def caesar(text: str, k: int) -> str:
    out: list[str] = []
    for c in text:
        out.append(shift_char(c, k))
    return "".join(out)


def vigenere(text: str, key: str, sign: int = 1) -> str:
    out = ""
    i = 0
    for c in text:
        if c.isalpha():
            out += shift_char(c, sign * (ord(key[i % len(key)]) - 97))
            i += 1
        else:
            out += c
    return out


plain = "The Quick Brown Fox, 42 times! zZaA"
for k in [0, 1, 13, 25, 26, -1, -27, 10**20]:
    secret = caesar(plain, k)
    print(k, secret, caesar(secret, -k) == plain)
v = vigenere(plain, "lemon")
print(v, vigenere(v, "lemon", -1) == plain, vigenere(v, "lemon", sign=-1))
