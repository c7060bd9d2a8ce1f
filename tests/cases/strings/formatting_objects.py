# Columns, alignment of wide text, tables built with format and join over dicts.
rows = [{"name": "pear", "qty": 3, "price": 0.5}, {"name": "日本茶", "qty": 12, "price": 1234.5}, {"name": "x" * 12, "qty": None, "price": -1}]
cols = {"name": "<10.10", "qty": ">5", "price": ">12,.2f"}
print(" | ".join("{:^{w}}".format(c, w=w) for c, w in zip(cols, (10, 5, 12))))
for r in rows:
    print(" | ".join(format("-" if r[c] is None else r[c], spec if r[c] is not None else ">5") for c, spec in cols.items()))
print("{name!r:>12}{qty:>{w}}".format(w=4, **rows[0]), "{0[name]}:{0[qty]}".format(rows[1]), "%(name)-8s%(qty)03d" % rows[0])


class Temp:
    def __init__(self, c):
        self.c = c

    def __format__(self, spec):
        unit = spec[-1:] or "C"
        digits = spec[:-1] or "1"
        v = {"C": self.c, "F": self.c * 9 / 5 + 32, "K": self.c + 273.15}[unit]
        return f"{v:.{digits}f}{unit}"


t = Temp(21.456)
print(f"{t} {t:F} {t:3K}", "{:0C}|{:2F}".format(t, t), format(t, "K"))
try:
    f"{t:X}"
except KeyError as e:
    print(e)
for n in [0, 1, 999, 1000, 1234567, 2**40]:
    units = ["", "k", "M", "G", "T"]
    v, i = float(n), 0
    while v >= 1000 and i < 4:
        v /= 1000
        i += 1
    print(f"{n:>15,} {v:.4g}{units[i]:<2}|{n:#018x}|{n:e}")
text = "The quick brown fox jumps over the lazy dog near the river bank"
line, out = "", []
for w in text.split():
    if len(line) + len(w) + bool(line) > 20:
        out.append(line)
        line = w
    else:
        line = f"{line} {w}" if line else w
out.append(line)
for l in out:
    gaps = l.count(" ")
    extra = 20 - len(l)
    words = l.split()
    print("|" + "".join(w + (" " * (1 + extra // gaps + (i < extra % gaps)) if i < gaps else "") for i, w in enumerate(words)) + "|", f"|{l:^20}|{l:.>20}|")
