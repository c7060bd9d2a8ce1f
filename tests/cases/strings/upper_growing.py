# The two characters below 256 whose upper case is wide, from a literal that is only cut and joined.
text = 'a\u00b5b\u00ffc'
def show(s):
    print(ascii(s.upper()), ascii(s.title()), ascii(s.capitalize()), ascii(s.swapcase()), ascii(s.casefold()))
show(text)
for c in text:
    show(c)
show(text[1:4])
show(text[::-1])
show(text.replace('b', '\u00b5'))
