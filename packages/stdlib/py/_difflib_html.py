"""The page of difflib.HtmlDiff, and its rows: the lines of a comparison side by side, in context, wrapped.

A row is (from, to, differs) where from and to are (line number, text); the text marks what was added, taken away or
changed as '\\0' with the sign, the characters, '\\1'. Between parts in context stands (None, None, None).
"""

_PAGE = """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

<html>

<head>
    <meta http-equiv="Content-Type"
          content="text/html; charset=%(charset)s" />
    <title></title>
    <style type="text/css">%(styles)s
    </style>
</head>

<body>
    %(table)s%(legend)s
</body>

</html>"""

_STYLES = """
        table.diff {font-family:Courier; border:medium;}
        .diff_header {background-color:#e0e0e0}
        td.diff_header {text-align:right}
        .diff_next {background-color:#c0c0c0}
        .diff_add {background-color:#aaffaa}
        .diff_chg {background-color:#ffff77}
        .diff_sub {background-color:#ffaaaa}"""

_TABLE = """
    <table class="diff" id="difflib_chg_%(prefix)s_top"
           cellspacing="0" cellpadding="0" rules="groups" >
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        %(header_row)s
        <tbody>
%(data_rows)s        </tbody>
    </table>"""

_LEGEND = """
    <table class="diff" summary="Legends">
        <tr> <th colspan="2"> Legends </th> </tr>
        <tr> <td> <table border="" summary="Colors">
                      <tr><th> Colors </th> </tr>
                      <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
                      <tr><td class="diff_chg">Changed</td> </tr>
                      <tr><td class="diff_sub">Deleted</td> </tr>
                  </table></td>
             <td> <table border="" summary="Links">
                      <tr><th colspan="2"> Links </th> </tr>
                      <tr><td>(f)irst change</td> </tr>
                      <tr><td>(n)ext change</td> </tr>
                      <tr><td>(t)op</td> </tr>
                  </table></td> </tr>
    </table>"""



class _Sides:
    """Both sides as two queues: a row is made of what comes next on either."""

    def __init__(self, delta):
        self._delta = delta
        self._at = 0
        self._numbers = [0, 0]
        self._queues = [[], []]
        # How many blank lines one side owes the other: positive for lines that were added.
        self._owed = 0

    def _taken(self):
        line = self._delta[self._at]
        self._at += 1
        return line

    def _put(self, side, text, differs):
        self._numbers[side] += 1
        self._queues[side].append((self._numbers[side], text, differs))

    def _put_blanks(self, side, count):
        for _ in range(count):
            self._queues[side].append(('', '\n', True))

    def _put_whole(self, side, sign):
        self._put(side, '\0' + sign + (self._taken()[2:] or ' ') + '\1', True)

    def _put_plain(self, side, differs):
        self._put(side, self._taken()[2:], differs)

    def _put_hinted(self, side):
        """A line whose changes the line of hints after it points at."""
        line = self._taken()
        hints = self._taken()
        out = []
        mark = ''
        for i, c in enumerate(line):
            now = hints[i] if i < len(hints) and hints[i] in '+-^' else ''
            if now != mark:
                if mark:
                    out.append('\1')
                if now:
                    out.append('\0' + now)
                mark = now
            out.append(c)
        if mark:
            out.append('\1')
        self._put(side, ''.join(out)[2:], True)

    def _settle(self):
        if self._owed < 0:
            self._put_blanks(1, -self._owed)
        else:
            self._put_blanks(0, self._owed)
        self._owed = 0

    def rows(self):
        while self._at < len(self._delta):
            signs = ''.join([line[0] for line in self._delta[self._at:self._at + 4]])
            if signs == '-?+?':
                self._put_hinted(0)
                self._put_hinted(1)
            elif signs == '--++':
                self._owed -= 1
                self._put_whole(0, '-')
            elif signs.startswith(('--?+', '--+', '- ')):
                # The last line taken away before lines of another kind.
                line = self._owed - 1
                self._owed = line
                self._delayed(0, '-')
            elif signs.startswith('-+?'):
                self._put_plain(0, True)
                self._put_hinted(1)
            elif signs.startswith('-?+'):
                self._put_hinted(0)
                self._put_plain(1, True)
            elif signs[0] == '-':
                self._owed -= 1
                self._put_whole(0, '-')
            elif signs.startswith('+--'):
                self._owed += 1
                self._put_whole(1, '+')
            elif signs.startswith(('+ ', '+-')):
                self._owed += 1
                self._delayed(1, '+')
            elif signs[0] == '+':
                self._owed += 1
                self._put_whole(1, '+')
            else:
                line = self._taken()[2:]
                self._put(0, line, False)
                self._put(1, line, False)
        self._settle()
        left, right = self._queues
        return [(a[:2], b[:2], a[2] or b[2]) for a, b in zip(left, right)]

    def _delayed(self, side, sign):
        """The blanks that are owed stand before the line itself."""
        number = self._numbers[side] + 1
        self._numbers[side] = number
        text = '\0' + sign + (self._taken()[2:] or ' ') + '\1'
        self._settle()
        self._queues[side].append((number, text, True))


def _rows(delta):
    return _Sides(delta).rows()


def _in_context(rows, count):
    """Rows that differ and `count` before and after; (None, None, None) where rows were left out before others."""
    shown = [False] * len(rows)
    for i, row in enumerate(rows):
        if row[2]:
            for k in range(max(0, i - count), min(len(rows), i + count + 1)):
                shown[k] = True
    out = []
    left_out = False
    for i, row in enumerate(rows):
        if not shown[i]:
            left_out = True
            continue
        if left_out:
            out.append((None, None, None))
            left_out = False
        out.append(row)
    return out


def _pieces(number, text, width):
    """A line in pieces of `width` characters, marks not counted; those after the first have '>' for a number."""
    out = []
    while number and len(text) > width and len(text) - text.count('\0') * 3 > width:
        i = 0
        n = 0
        mark = ''
        while n < width and i < len(text):
            if text[i] == '\0':
                mark = text[i + 1]
                i += 2
            elif text[i] == '\1':
                mark = ''
                i += 1
            else:
                i += 1
                n += 1
        head = text[:i]
        text = text[i:]
        if mark:
            head += '\1'
            text = '\0' + mark + text
        out.append((number, head))
        number = '>'
    out.append((number, text))
    return out


def _wrapped(rows, width):
    out = []
    for left, right, differs in rows:
        if left is None:
            out.append((None, None, None))
            continue
        lefts = _pieces(left[0], left[1], width)
        rights = _pieces(right[0], right[1], width)
        for i in range(max(len(lefts), len(rights))):
            one = lefts[i] if i < len(lefts) else ('', ' ')
            other = rights[i] if i < len(rights) else ('', ' ')
            out.append((one, other, differs))
    return out
