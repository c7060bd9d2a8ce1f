# A right-aligned table with computed widths.
def table(rows: list[list[str]], sep: str = " | ") -> str:
    widths = [0] * len(rows[0])
    for row in rows:
        for i, cell in enumerate(row):
            widths[i] = max(widths[i], len(cell))
    lines: list[str] = []
    for row in rows:
        lines.append(sep.join([f"{cell:>{w}}" for cell, w in zip(row, widths)]))
    return "\n".join(lines)


rows: list[list[str]] = [["n", "square", "1/n", "hex"]]
for n in [1, 2, 3, 10, 99, 1000]:
    rows.append([f"{n}", f"{n * n:,}", f"{1 / n:.4f}", f"{n:#06x}"])
print(table(rows))
print(table(rows, sep=" "))
print(table([["a"]]))
for w in range(1, 6):
    print(f"{'x':>{w}}{'y':<{w}}{'z':^{w}}|{w:0{w}}|{w / 3:{w + 3}.{w}f}")
total: float = 0.0
for label, price, qty in [("apple", 0.5, 10), ("melon", 3.25, 2), ("fig", 0.125, 100)]:
    line = price * qty
    total += line
    print(f"{label:<10}{price:>8.3f} x {qty:<5d}= {line:>9,.2f}")
print(f"{'total':<10}{total:>26,.2f}")
