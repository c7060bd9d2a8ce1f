"""Names of characters. The tables are those of the compiler: `words` lists all words, most frequent first; a name is
its words' numbers, each of one to three characters; `runs` has a line for each run of neighbouring characters."""
from pyw.builtins.unicode_name_tables import _aliases, _ranges, _runs, _words

_SINGLE = 22
_DOUBLE = 54
_LEADS = 'G GG N D DD R M B BB S SS  J JJ C K T P H'.split(' ')
_VOWELS = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ')
_TAILS = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ')
_CHARS = ''.join(chr(c) for c in range(33, 127) if chr(c) not in ',"\'\\$`{}')
_DIGITS = {c: i for i, c in enumerate(_CHARS)}


class _Tables:
    """What is made of the tables when somebody first asks."""

    def __init__(self):
        self.words = []
        self.numbers = {}
        self.starts = []
        self.lines = []

    def fill(self):
        if self.words:
            return
        self.words = _words().split(' ')[1:-1]
        self.numbers = {word: i for i, word in enumerate(self.words)}
        for line in _runs().split('\n'):
            comma = line.find(',')
            if comma > 0:
                self.starts.append(int(line[:comma], 16))
                self.lines.append(line[comma + 1:])


_tables = _Tables()


def _encoded(index):
    base = len(_CHARS)
    if index < _SINGLE:
        return _CHARS[index]
    rest = index - _SINGLE
    if rest < _DOUBLE * base:
        return _CHARS[_SINGLE + rest // base] + _CHARS[rest % base]
    rest -= _DOUBLE * base
    low = rest % (base * base)
    return _CHARS[_SINGLE + _DOUBLE + rest // (base * base)] + _CHARS[low // base] + _CHARS[low % base]


def _decoded(text):
    """The name that its words' numbers spell."""
    base = len(_CHARS)
    words = []
    at = 0
    while at < len(text):
        first = _DIGITS[text[at]]
        if first < _SINGLE:
            index = first
            at += 1
        elif first < _SINGLE + _DOUBLE:
            index = _SINGLE + (first - _SINGLE) * base + _DIGITS[text[at + 1]]
            at += 2
        else:
            index = (first - _SINGLE - _DOUBLE) * base * base + _DIGITS[text[at + 1]] * base + _DIGITS[text[at + 2]]
            index += _SINGLE + _DOUBLE * base
            at += 3
        words.append(_tables.words[index])
    return ' '.join(words)


def name_of(code):
    if 0xac00 <= code < 0xac00 + 11172:
        n = code - 0xac00
        return 'HANGUL SYLLABLE ' + _LEADS[n // 588] + _VOWELS[n % 588 // 28] + _TAILS[n % 28]
    parts = _ranges().split('|')
    for i in range(0, len(parts) - 2, 3):
        if int(parts[i + 1], 16) <= code <= int(parts[i + 2], 16):
            return '%s%X' % (parts[i], code)
    _tables.fill()
    starts = _tables.starts
    low = 0
    high = len(starts)
    while high - low > 1:
        middle = (low + high) // 2
        if starts[middle] <= code:
            low = middle
        else:
            high = middle
    names = _tables.lines[low].rstrip(',').split(',')
    if starts[low] <= code < starts[low] + len(names):
        return _decoded(names[code - starts[low]])
    return None


def _hangul(name):
    syllable = name[16:]
    for i, lead in enumerate(_LEADS):
        if syllable.startswith(lead):
            for j, vowel in enumerate(_VOWELS):
                if syllable.startswith(lead + vowel):
                    tail = syllable[len(lead) + len(vowel):]
                    if tail in _TAILS:
                        return 0xac00 + (i * 21 + j) * 28 + _TAILS.index(tail)
    return -1


def code_of(name):
    """The code of a name in capitals; -1 if there is none."""
    if name.startswith('HANGUL SYLLABLE '):
        return _hangul(name)
    dash = name.rfind('-') + 1
    digits = name[dash:]
    if dash and 4 <= len(digits) <= 5 and all(c in '0123456789ABCDEF' for c in digits):
        parts = _ranges().split('|')
        code = int(digits, 16)
        for i in range(0, len(parts) - 2, 3):
            if parts[i] == name[:dash] and int(parts[i + 1], 16) <= code <= int(parts[i + 2], 16):
                return code
    if '|' not in name:
        aliases = _aliases()
        at = aliases.find('|' + name + '|')
        if at >= 0:
            start = at + len(name) + 2
            return int(aliases[start:aliases.find('|', start)], 16)
    _tables.fill()
    key = ','
    for word in name.split(' '):
        if word not in _tables.numbers:
            return -1
        key += _encoded(_tables.numbers[word])
    runs = _runs()
    found = runs.find(key + ',')
    if found < 0:
        return -1
    line = runs.rfind('\n', 0, found) + 1
    return int(runs[line:runs.find(',', line)], 16) + runs.count(',', line, found)
