# Calendar arithmetic and a printed month.
NAMES: list[str] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def leap(y: int) -> bool:
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def month_days(y: int, m: int) -> int:
    if m == 2:
        return 28 + leap(y)
    return 30 if m in (4, 6, 9, 11) else 31


def day_number(y: int, m: int, d: int) -> int:
    a = (14 - m) // 12
    y = y + 4800 - a
    m = m + 12 * a - 3
    return d + (153 * m + 2) // 5 + 365 * y + y // 4 - y // 100 + y // 400 - 32045


def weekday(y: int, m: int, d: int) -> int:
    return day_number(y, m, d) % 7


def render(y: int, m: int) -> str:
    title = f"{NAMES[m - 1]} {y}"
    lines = [title.center(20).rstrip(), "Mo Tu We Th Fr Sa Su"]
    cells = ["  "] * weekday(y, m, 1) + [f"{d:2}" for d in range(1, month_days(y, m) + 1)]
    for i in range(0, len(cells), 7):
        lines.append(" ".join(cells[i : i + 7]))
    return "\n".join(lines)


print(render(2024, 2))
print(render(2023, 10))
print([y for y in range(1890, 1920) if leap(y)], [month_days(1900, m) for m in range(1, 13)])
print(day_number(2000, 1, 1), day_number(1970, 1, 1), day_number(2024, 12, 25) - day_number(2024, 1, 1))
print([weekday(y, 12, 25) for y in range(2000, 2012)], sum([1 for y in range(1901, 2001) for m in range(1, 13) if weekday(y, m, 1) == 6]))
