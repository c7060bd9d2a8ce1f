"""difflib: what two sequences have in common, and differences as text."""
from _difflib_html import _LEGEND, _PAGE, _STYLES, _TABLE, _in_context, _rows, _wrapped
from collections import namedtuple

Match = namedtuple('Match', 'a b size')


def _similarity(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """The longest common block, then the same to its left and to its right."""

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk = isjunk
        self.autojunk = autojunk
        self.a = a
        self.b = b
        self.matching_blocks = None
        self.opcodes = None
        self.fullbcount = None
        self._index_second()

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is self.a:
            return
        self.a = a
        self.matching_blocks = None
        self.opcodes = None

    def set_seq2(self, b):
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = None
        self.opcodes = None
        self.fullbcount = None
        self._index_second()

    def _index_second(self):
        """Where each element of b stands, without junk and what is too frequent to tell anything."""
        places = {}
        for j, x in enumerate(self.b):
            if x in places:
                places[x].append(j)
            else:
                places[x] = [j]
        junk = set()
        if self.isjunk is not None:
            for x in places:
                if self.isjunk(x):
                    junk.add(x)
            for x in junk:
                del places[x]
        popular = set()
        n = len(self.b)
        if self.autojunk and n >= 200:
            most = n // 100 + 1
            for x, found in places.items():
                if len(found) > most:
                    popular.add(x)
            for x in popular:
                del places[x]
        self.b2j = places
        self.bjunk = junk
        self.bpopular = popular

    def _longest(self, alo, ahi, blo, bhi):
        a = self.a
        b = self.b
        junk = self.bjunk
        places = self.b2j
        i = alo
        j = blo
        size = 0
        ending = {}
        for x in range(alo, ahi):
            following = {}
            if a[x] in places:
                for y in places[a[x]]:
                    if y < blo:
                        continue
                    if y >= bhi:
                        break
                    k = ending.get(y - 1, 0) + 1
                    following[y] = k
                    if k > size:
                        i = x - k + 1
                        j = y - k + 1
                        size = k
            ending = following
        # First what is not junk at either end, then junk.
        for wanted in (False, True):
            while i > alo and j > blo and (b[j - 1] in junk) == wanted and a[i - 1] == b[j - 1]:
                i -= 1
                j -= 1
                size += 1
            while i + size < ahi and j + size < bhi and (b[j + size] in junk) == wanted and a[i + size] == b[j + size]:
                size += 1
        return i, j, size

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        i, j, size = self._longest(
            alo, len(self.a) if ahi is None else ahi, blo, len(self.b) if bhi is None else bhi
        )
        return Match(i, j, size)

    def get_matching_blocks(self):
        if self.matching_blocks is not None:
            return self.matching_blocks
        found = []
        todo = [(0, len(self.a), 0, len(self.b))]
        while todo:
            alo, ahi, blo, bhi = todo.pop()
            i, j, size = self._longest(alo, ahi, blo, bhi)
            if size:
                found.append((i, j, size))
                if alo < i and blo < j:
                    todo.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    todo.append((i + size, ahi, j + size, bhi))
        found.sort()
        blocks = []
        i = 0
        j = 0
        size = 0
        for i2, j2, size2 in found:
            if i + size == i2 and j + size == j2:
                size += size2
            else:
                if size:
                    blocks.append(Match(i, j, size))
                i = i2
                j = j2
                size = size2
        if size:
            blocks.append(Match(i, j, size))
        blocks.append(Match(len(self.a), len(self.b), 0))
        self.matching_blocks = blocks
        return blocks

    def get_opcodes(self):
        if self.opcodes is not None:
            return self.opcodes
        i = 0
        j = 0
        codes = []
        for ai, bj, size in self.get_matching_blocks():
            if i < ai and j < bj:
                codes.append(('replace', i, ai, j, bj))
            elif i < ai:
                codes.append(('delete', i, ai, j, bj))
            elif j < bj:
                codes.append(('insert', i, ai, j, bj))
            i = ai + size
            j = bj + size
            if size:
                codes.append(('equal', ai, i, bj, j))
        self.opcodes = codes
        return codes

    def get_grouped_opcodes(self, n=3):
        codes = self.get_opcodes()
        if not codes:
            codes = [('equal', 0, 1, 0, 1)]
        tag, i1, i2, j1, j2 = codes[0]
        if tag == 'equal':
            codes[0] = (tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2)
        tag, i1, i2, j1, j2 = codes[-1]
        if tag == 'equal':
            codes[-1] = (tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n))
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == 'equal' and i2 - i1 > n + n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1 = max(i1, i2 - n)
                j1 = max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == 'equal'):
            yield group

    def ratio(self):
        total = 0
        for block in self.get_matching_blocks():
            total += block.size
        return _similarity(total, len(self.a) + len(self.b))

    def quick_ratio(self):
        if self.fullbcount is None:
            counts = {}
            for x in self.b:
                counts[x] = counts.get(x, 0) + 1
            self.fullbcount = counts
        left = {}
        total = 0
        for x in self.a:
            n = left[x] if x in left else self.fullbcount.get(x, 0)
            left[x] = n - 1
            if n > 0:
                total += 1
        return _similarity(total, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        return _similarity(min(len(self.a), len(self.b)), len(self.a) + len(self.b))


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError('n must be > 0: %r' % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError('cutoff must be in [0.0, 1.0]: %r' % (cutoff,))
    found = []
    s = SequenceMatcher()
    s.set_seq2(word)
    for x in possibilities:
        s.set_seq1(x)
        if s.real_quick_ratio() >= cutoff and s.quick_ratio() >= cutoff:
            r = s.ratio()
            if r >= cutoff:
                found.append((r, x))
    found.sort(reverse=True)
    return [x for _, x in found[:n]]


# --- line by line, with marks under what changed


def _keep_original_ws(s, tags):
    return ''.join([c if tag == ' ' and c.isspace() else tag for c, tag in zip(s, tags)])


def _dump(tag, x, lo, hi):
    return [tag + ' ' + x[i] for i in range(lo, hi)]


class Differ:
    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'replace':
                out = []
                self._fancy_replace(out, a, alo, ahi, b, blo, bhi)
                yield from out
            elif tag == 'delete':
                yield from _dump('-', a, alo, ahi)
            elif tag == 'insert':
                yield from _dump('+', b, blo, bhi)
            else:
                yield from _dump(' ', a, alo, ahi)

    def _plain_replace(self, out, a, alo, ahi, b, blo, bhi):
        if bhi - blo < ahi - alo:
            out.extend(_dump('+', b, blo, bhi))
            out.extend(_dump('-', a, alo, ahi))
        else:
            out.extend(_dump('-', a, alo, ahi))
            out.extend(_dump('+', b, blo, bhi))

    def _fancy_replace(self, out, a, alo, ahi, b, blo, bhi):
        """The two most similar lines stand opposite each other; then the same before and after them."""
        best = 0.74
        best_i = -1
        best_j = -1
        equal_i = -1
        equal_j = -1
        s = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):
            s.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    if equal_i < 0:
                        equal_i = i
                        equal_j = j
                    continue
                s.set_seq1(a[i])
                if s.real_quick_ratio() > best and s.quick_ratio() > best and s.ratio() > best:
                    best = s.ratio()
                    best_i = i
                    best_j = j
        same = False
        if best < 0.75:
            if equal_i < 0:
                self._plain_replace(out, a, alo, ahi, b, blo, bhi)
                return
            best_i = equal_i
            best_j = equal_j
            same = True
        self._rest(out, a, alo, best_i, b, blo, best_j)
        if same:
            out.append('  ' + a[best_i])
        else:
            atags = ''
            btags = ''
            s.set_seqs(a[best_i], b[best_j])
            for tag, ai1, ai2, bj1, bj2 in s.get_opcodes():
                if tag == 'replace':
                    atags += '^' * (ai2 - ai1)
                    btags += '^' * (bj2 - bj1)
                elif tag == 'delete':
                    atags += '-' * (ai2 - ai1)
                elif tag == 'insert':
                    btags += '+' * (bj2 - bj1)
                else:
                    atags += ' ' * (ai2 - ai1)
                    btags += ' ' * (bj2 - bj1)
            self._marked(out, a[best_i], b[best_j], atags, btags)
        self._rest(out, a, best_i + 1, ahi, b, best_j + 1, bhi)

    def _rest(self, out, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            self._fancy_replace(out, a, alo, ahi, b, blo, bhi)
        else:
            out.extend(_dump('-', a, alo, ahi))
            out.extend(_dump('+', b, blo, bhi))

    def _marked(self, out, aline, bline, atags, btags):
        atags = _keep_original_ws(aline, atags).rstrip()
        btags = _keep_original_ws(bline, btags).rstrip()
        out.append('- ' + aline)
        if atags:
            out.append('? ' + atags + '\n')
        out.append('+ ' + bline)
        if btags:
            out.append('? ' + btags + '\n')


def IS_LINE_JUNK(line):
    text = line.strip()
    return text == '' or text == '#'


def IS_CHARACTER_JUNK(ch, ws=' \t'):
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    if int(which) not in (1, 2):
        raise ValueError('unknown delta choice (must be 1 or 2): %r' % which) from None
    mark = '- ' if int(which) == 1 else '+ '
    for line in delta:
        if line[:2] == mark or line[:2] == '  ':
            yield line[2:]


# --- unified and context diffs


def _check_types(a, b, *args):
    if a and not isinstance(a[0], str):
        raise TypeError('lines to compare must be str, not %s (%r)' % (type(a[0]).__name__, a[0]))
    if b and not isinstance(b[0], str):
        raise TypeError('lines to compare must be str, not %s (%r)' % (type(b[0]).__name__, b[0]))
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError('all arguments must be str, not: %r' % (arg,))


def _dated(name, date):
    return name + '\t' + date if date else name


def _format_range_unified(start, stop):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return f'{start if length == 0 else start + 1},{length}'


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield '--- ' + _dated(fromfile, fromfiledate) + lineterm
            yield '+++ ' + _dated(tofile, tofiledate) + lineterm
        first = group[0]
        last = group[-1]
        yield f'@@ -{_format_range_unified(first[1], last[2])} +{_format_range_unified(first[3], last[4])} @@{lineterm}'
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                for line in a[i1:i2]:
                    yield ' ' + line
                continue
            for line in a[i1:i2]:
                yield '-' + line
            for line in b[j1:j2]:
                yield '+' + line


def _format_range_context(start, stop):
    length = stop - start
    if length <= 1:
        return str(start if length == 0 else start + 1)
    return f'{start + 1},{stop}'


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    prefix = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield '*** ' + _dated(fromfile, fromfiledate) + lineterm
            yield '--- ' + _dated(tofile, tofiledate) + lineterm
        first = group[0]
        last = group[-1]
        yield '***************' + lineterm
        yield f'*** {_format_range_context(first[1], last[2])} ****{lineterm}'
        if any(code[0] in ('replace', 'delete') for code in group):
            for tag, i1, i2, j1, j2 in group:
                if tag != 'insert':
                    for line in a[i1:i2]:
                        yield prefix[tag] + line
        yield f'--- {_format_range_context(first[3], last[4])} ----{lineterm}'
        if any(code[0] in ('replace', 'insert') for code in group):
            for tag, i1, i2, j1, j2 in group:
                if tag != 'delete':
                    for line in b[j1:j2]:
                        yield prefix[tag] + line


def _decoded(x):
    if not isinstance(x, bytes):
        raise TypeError(f'all arguments must be bytes, not {type(x).__name__} ({x!r})')
    return x.decode('ascii', 'surrogateescape')


def diff_bytes(
    dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'
):
    lines = dfunc(
        [_decoded(x) for x in a], [_decoded(x) for x in b], _decoded(fromfile), _decoded(tofile),
        _decoded(fromfiledate), _decoded(tofiledate), n, _decoded(lineterm)
    )
    for line in lines:
        yield line.encode('ascii', 'surrogateescape')


class HtmlDiff:
    """A comparison side by side as a table of HTML."""

    _file_template = _PAGE
    _styles = _STYLES
    _table_template = _TABLE
    _legend = _LEGEND
    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def make_file(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5, *, charset='utf-8'):
        table = self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines)
        parts = {'styles': self._styles, 'legend': self._legend, 'table': table, 'charset': charset}
        page = self._file_template % parts
        return page.encode(charset, 'xmlcharrefreplace').decode(charset)

    def make_table(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5):
        number = HtmlDiff._default_prefix
        HtmlDiff._default_prefix = number + 1
        prefix = f'to{number}_'
        left = [self._expanded(line) for line in fromlines]
        right = [self._expanded(line) for line in tolines]
        rows = _rows(list(ndiff(left, right, self._linejunk, self._charjunk)))
        if context:
            rows = _in_context(rows, numlines)
        if self._wrapcolumn:
            rows = _wrapped(rows, self._wrapcolumn)
        ids, links = self._anchors(rows, prefix, numlines)
        out = []
        for i, (one, other, differs) in enumerate(rows):
            if one is None:
                if i > 0:
                    out.append('        </tbody>        \n        <tbody>\n')
            else:
                out.append(self._row(ids[i], links[i], self._cell(f'from{number}_', one), self._cell(prefix, other)))
        if not rows:
            text = 'No Differences Found' if context else 'Empty File'
            cell = f'<td></td><td>&nbsp;{text}&nbsp;</td>'
            out.append(self._row('', f'<a href="#difflib_chg_{prefix}_top">t</a>', cell, cell))
        head = ''
        if fromdesc or todesc:
            next_cell = '<th class="diff_next"><br /></th>'
            heads = [f'{next_cell}<th colspan="2" class="diff_header">{text}</th>' for text in (fromdesc, todesc)]
            head = '<thead><tr>' + ''.join(heads) + '</tr></thead>'
        table = self._table_template % {'data_rows': ''.join(out), 'header_row': head, 'prefix': prefix}
        for sign, kind in (('+', 'add'), ('-', 'sub'), ('^', 'chg')):
            table = table.replace('\0' + sign, f'<span class="diff_{kind}">')
        return table.replace('\1', '</span>').replace('\t', '&nbsp;')

    def _expanded(self, line):
        """Tabs as marks of blanks of their own, which comparison tells from blanks."""
        line = line.replace(' ', '\0').expandtabs(self._tabsize)
        return line.replace(' ', '\t').replace('\0', ' ').rstrip('\n')

    def _row(self, anchor, link, left, right):
        cells = f'<td class="diff_next"{anchor}>{link}</td>{left}<td class="diff_next">{link}</td>{right}'
        return f'            <tr>{cells}</tr>\n'

    def _cell(self, prefix, entry):
        number, text = entry
        anchor = f' id="{prefix}{number}"' if isinstance(number, int) else ''
        text = text.replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;').replace(' ', '&nbsp;').rstrip()
        return f'<td class="diff_header"{anchor}>{number}</td><td nowrap="nowrap">{text}</td>'

    def _anchors(self, rows, prefix, back):
        """Where each change begins, `back` rows before it, and the links from each to the next."""
        ids = [''] * len(rows)
        links = [''] * len(rows)
        count = 0
        last = 0
        inside = False
        for i, row in enumerate(rows):
            if row[2]:
                if not inside:
                    inside = True
                    last = i
                    ids[max(0, i - back)] = f' id="difflib_chg_{prefix}_{count}"'
                    count += 1
                    links[last] = f'<a href="#difflib_chg_{prefix}_{count}">n</a>'
            else:
                inside = False
        if rows:
            if not rows[0][2]:
                links[0] = f'<a href="#difflib_chg_{prefix}_0">f</a>'
            links[last] = f'<a href="#difflib_chg_{prefix}_top">t</a>'
        return ids, links
