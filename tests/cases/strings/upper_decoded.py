# Characters whose upper case is wide and that come from bytes.
def show(s):
    print(ascii(s.upper()), ascii(s.title()), ascii(s.casefold()))
show(bytes([97, 0xb5, 0xff]).decode('latin-1'))
show(str(bytes([0xff, 98]), 'iso8859-1'))
