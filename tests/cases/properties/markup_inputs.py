# html.parser, string.Template, string.Formatter and textwrap over made texts, most of them malformed.
import html.parser
import string
import textwrap
import zlib

FULL = False
_state = 379


def below(n):
    """A number below n, the same everywhere."""
    global _state
    _state = (_state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return (_state >> 33) % n


def pick(items):
    return items[below(len(items))]


def text_of(pieces, most):
    return ''.join([pick(pieces) for _ in range(below(most + 1))])


_lines = []


def note(line):
    _lines.append(line)


def finish():
    """A check sum for each twenty lines."""
    for i in range(0, len(_lines), 20):
        part = '\n'.join(_lines[i:i + 20])
        if FULL:
            print(part.encode('ascii', 'backslashreplace').decode())
        print(i, zlib.crc32(part.encode('utf-8', 'surrogatepass')))


class Events(html.parser.HTMLParser):
    def __init__(self, convert):
        super().__init__(convert_charrefs=convert)
        self.out = []

    def handle_starttag(self, tag, attrs):
        self.out.append(('start', tag, attrs, self.get_starttag_text(), self.getpos()))

    def handle_endtag(self, tag):
        self.out.append(('end', tag))

    def handle_startendtag(self, tag, attrs):
        self.out.append(('empty', tag, attrs))

    def handle_data(self, data):
        self.out.append(('data', data))

    def handle_comment(self, data):
        self.out.append(('comment', data))

    def handle_decl(self, decl):
        self.out.append(('decl', decl))

    def unknown_decl(self, data):
        self.out.append(('unknown', data))

    def handle_pi(self, data):
        self.out.append(('pi', data))

    def handle_entityref(self, name):
        self.out.append(('entity', name))

    def handle_charref(self, name):
        self.out.append(('char', name))


PIECES = ['<', '>', '</', '/>', '<!--', '-->', '--!>', '--', '<!', '<?', '?>', '<![CDATA[', ']]>', '<!DOCTYPE html>', 'a', 'p', ' ', '=', '"', "'", '&amp;', '&#65;', '&x', '&', ';', '\n', 'script', '<script>', '</script>', '<style>', '</p>', '<a href="x">', '<textarea>', '<title>', '</title', '<b c=d e>', '/', '!', 'é', '<a$>', '<1>']
for i in range(80):
    text = text_of(PIECES, 9)
    parser = Events(below(2) == 0)
    try:
        if below(3) == 0:
            at = below(len(text) + 1)
            parser.feed(text[:at])
            parser.feed(text[at:])
        else:
            parser.feed(text)
        parser.close()
    except AssertionError as e:
        parser.out.append(str(e))
    note(f'{text!a} {parser.out!a}')
PIECES = ['$', '$$', '$a', '${', '}', '${a}', 'b', '_', '1', ' ', '\n', 'é', '${b c}', '$_x', 'A']
for i in range(80):
    t = string.Template(text_of(PIECES, 7))
    try:
        first = t.substitute(a=1, b='two', _x=3)
    except (ValueError, KeyError) as e:
        first = f'{type(e).__name__} {e}'
    try:
        ids = t.get_identifiers()
    except ValueError as e:
        ids = str(e)
    note(f'{t.template!a} {first!a} {t.safe_substitute({"a": "x"})!a} {t.is_valid()} {ids}')
PIECES = ['{', '}', '{{', '}}', '{}', '{0}', '{a}', 'x', '!r', '!', ':', '>5', '[0]', '.real', '{a!s:>{0}}', '[', ']', ' ', '{1', '0}']
for i in range(80):
    text = text_of(PIECES, 6)
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError as e:
        parts = str(e)
    try:
        done = text.format(7, 'bc', a=[1, 2])
    except (ValueError, KeyError, IndexError, AttributeError, TypeError) as e:
        done = f'{type(e).__name__} {e}'
    note(f'{text!a} {parts} {done!a}')
PIECES = ['word', 'a', 'long-hyphenated-word', ' ', '  ', '\n', '\n\n', '\t', 'end.', '--', 'x' * 14, '.', '"Hi."', 'em--dash', 'é', '-', '\u2014', '\xa0']
for i in range(80):
    text = text_of(PIECES, 12)
    options = {'width': 6 + below(20)}
    if below(3) == 0:
        options['initial_indent'] = '* '
    if below(3) == 0:
        options['subsequent_indent'] = '   '
    for name in ('expand_tabs', 'replace_whitespace', 'drop_whitespace', 'break_long_words', 'break_on_hyphens', 'fix_sentence_endings'):
        if below(4) == 0:
            options[name] = below(2) == 0
    if below(3) == 0:
        options['max_lines'] = 1 + below(3)
        options['placeholder'] = pick([' [...]', '..', ''])
    try:
        lines = textwrap.wrap(text, **options)
    except ValueError as e:
        lines = str(e)
    note(f'{text!a} {options} {lines!a} {textwrap.dedent(text)!a} {textwrap.indent(text, "> ")!a}')
finish()
