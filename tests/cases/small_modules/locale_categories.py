"""locale: categories and encodings, as the C locale has them."""
import locale

names = ['LC_COLLATE', 'LC_CTYPE', 'LC_MESSAGES', 'LC_MONETARY', 'LC_NUMERIC', 'LC_TIME', 'LC_ALL']
print([getattr(locale, n) for n in names])
print(locale.LC_COLLATE, locale.LC_CTYPE, locale.LC_MESSAGES, locale.LC_MONETARY)
for category in (locale.LC_COLLATE, locale.LC_MONETARY, locale.LC_MESSAGES):
    print(locale.setlocale(category, 'C'), locale.setlocale(category))
print(locale.getencoding().lower().replace('-', ''), locale.getpreferredencoding(False).lower().replace('-', ''))
print(type(locale.getpreferredencoding()).__name__)
