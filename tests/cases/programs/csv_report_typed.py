# Parsing quoted CSV text by hand and printing a report.
DATA: str = '''name,qty,price,note
apple,3,0.5,"fresh, green"
"pear ""conference""",10,1.25,
,x,2,missing name
kiwi,7,abc,"multi word"
fig,-1,0.1,"unclosed'''


def parse_line(line: str) -> list[str] | None:
    cells = []
    cell = ""
    quoted = False
    i = 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c == '"' and line[i + 1 : i + 2] == '"':
                cell += '"'
                i += 1
            elif c == '"':
                quoted = False
            else:
                cell += c
        elif c == '"':
            quoted = True
        elif c == ",":
            cells.append(cell)
            cell = ""
        else:
            cell += c
        i += 1
    if quoted:
        raise ValueError("unclosed quote: " + cell)
    return cells + [cell]


total: int = 0
errors: list = []
header, *lines = DATA.split("\n")
columns = parse_line(header)
print(columns, len(lines))
for number, line in enumerate(lines, 2):
    try:
        name, qty, price, note = parse_line(line)
        if not name:
            raise LookupError("no name")
        amount = int(qty) * float(price)
    except ValueError as e:
        errors.append((number, str(e)))
    except LookupError as e:
        errors.append((number, repr(e)))
    else:
        total += amount
        print(f"{number}: {name:<20}{qty:>4} x {price:>6} = {amount:8.2f} {note!r}")
print(f"total {total:.3f}")
for number, message in errors:
    print(f"line {number}: {message}")
print([parse_line(t) for t in ["", ",", '""', '"a""b",c', "a,,b", ' "x" ,y']])
