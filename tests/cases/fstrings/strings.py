# String specs, conversions, widths, truncation.
for s in ["", "a", "hello", "日本", "🎉", "it's", "tab\t"]:
    print(f"[{s}] [{s:8}] [{s:>8}] [{s:^8}] [{s:<8}] [{s:*^9}] [{s:.2}] [{s:6.3}] [{s:->5s}] [{s!r}] [{s!r:>10}] [{s!s:>7}] [{s!a}]")
print(f"{None} {None!r:>6} {[1, 'a']} {(1,)} {[1.5, None]!r:>20}| {'x' * 3} {'q'!r} {True!r}")
name: str = "World"
n: int = 3
print(f"{'nested ' + name!r} {f'inner {name:>7}'} {f'{n}{n}'} {{literal}} {{{n}}} {{{{ }}}} {name[0]}{name[-1]} {name.upper():>8} {len(name)}")
print(f"" == "", f"{'a' if n > 2 else 'b'}", f"{n!r}", f'{"double"}', f"{n:{n}}", f"{n:>{n + 2}}", f"{name:{'*'}^{n * 4}}", f"{3.14159:{n}.{n - 1}f}", f"{name:.{n}}")
print(f"{n=} {n = } {name=} {name=!s} {n=:>5} {n + 1=} {name = :>8} { n =}" f" joined {n}" " plain {n}")
print(f"""multi
{n}
line""", rf"\d{n}", f"\t{n}\n".strip(), f"{n}\\{n}", f"{'\n'.join(['a', 'b'])}")
for spec in ["d", "=5", "+", ",", ".2f", "05", "010.3"]:
    try:
        print(f"{name:{spec}}")
    except ValueError as e:
        print(repr(spec), e)
try:
    print(f"{[1]:5}")
except TypeError as e:
    print(e)
try:
    print(f"{None:>5}")
except TypeError as e:
    print(e)
