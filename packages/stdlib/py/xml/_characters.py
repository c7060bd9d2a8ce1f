"""Which characters are blanks and which stand in names."""
BLANKS = ' \t\n\r'
_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_:'
_OTHERS = '0123456789-.'


def starts_name(c):
    return c in _LETTERS or c > '\x7f' and c != '\xd7' and c != '\xf7'


def goes_on(c):
    return c in _LETTERS or c in _OTHERS or c > '\x7f' and c != '\xd7' and c != '\xf7'


def is_character(n):
    return n in (9, 10, 13) or 32 <= n < 0xd800 or 0xe000 <= n < 0xfffe or 0x10000 <= n < 0x110000
