# Upper case of characters below 256 that leave them, made in ways that no literal shows: concatenation, slices, joins.
def show(s):
    print(ascii(s.upper()), ascii(s.title()), ascii(s.capitalize()), ascii(s.swapcase()), ascii(s.casefold()))
plain = 'stra\u00dfe \u00e9t\u00e9'
show(plain)
show(plain + plain)
show(' '.join(plain[i:i + 3] for i in range(0, len(plain), 3)))
print([ascii(c.upper()) for c in plain])
for c in plain:
    if c.upper() != c.title():
        print(ascii(c), ascii(c.upper()), ascii(c.title()))
