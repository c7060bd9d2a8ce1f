# Amounts in cents formatted several ways.
def money(cents):
    sign = "-" if cents < 0 else ""
    cents = abs(cents)
    return f"{sign}${cents // 100:,}.{cents % 100:02d}"


def percent(part, whole):
    if whole == 0:
        return "n/a"
    return f"{part / whole:.1%}"


def clock(seconds):
    m, s = divmod(seconds, 60)
    h, m = divmod(m, 60)
    return f"{h:02}:{m:02}:{s:02}"


for c in [0, 5, 99, 100, 123456, -1, -100050, 10**15, -(10**20) - 7]:
    print(f"{money(c):>34}", percent(c, 10**6))
print(percent(1, 0), percent(1, 3), percent(2, 3), percent(1, 8), percent(-1, 16))
for s in [0, 59, 60, 3599, 3600, 86399, 360000, -1]:
    print(s, clock(s))
