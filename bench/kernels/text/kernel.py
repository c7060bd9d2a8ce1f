"""Lines of text built, joined, split and put together again."""

__all__ = ["solve"]


def solve(n: int) -> float:
    lines = []
    for i in range(n):
        lines.append(f"{i};name{i % 17};{i * 3}")
    text = "\n".join(lines)
    total = 0
    out = ""
    for line in text.split("\n"):
        number, name, value = line.split(";")
        total += int(number) + int(value)
        if name.startswith("name1"):
            out += name.upper().replace("NAME", "n") + ","
    vowels = 0
    for c in out:
        if c in "aeiou1":
            vowels += 1
    return float(total + len(out) * 7 + vowels)
