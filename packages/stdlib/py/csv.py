"""csv: rows of fields as lines of text."""
from _csv import (
    QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS, Error, _character,
    _check_characters, Dialect as _Form,
)
from _csv_sniffer import _guess_delimiter, _guess_quotes
from io import StringIO

_limit = 131072


class Dialect:
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        try:
            _form(self)
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = '\t'


class unix_dialect(Dialect):
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\n'
    quoting = QUOTE_ALL


_registry = {}


_missing = object()


def _form(
    dialect='excel', delimiter=_missing, quotechar=_missing, escapechar=_missing, doublequote=_missing,
    skipinitialspace=_missing, lineterminator=_missing, quoting=_missing, strict=_missing
):
    """The settings, from a dialect and what is given besides."""
    base = get_dialect(dialect) if isinstance(dialect, str) else dialect
    if base is not None:
        if delimiter is _missing:
            delimiter = getattr(base, 'delimiter', _missing)
        if quotechar is _missing:
            quotechar = getattr(base, 'quotechar', _missing)
        if escapechar is _missing:
            escapechar = getattr(base, 'escapechar', _missing)
        if doublequote is _missing:
            doublequote = getattr(base, 'doublequote', _missing)
        if skipinitialspace is _missing:
            skipinitialspace = getattr(base, 'skipinitialspace', _missing)
        if lineterminator is _missing:
            lineterminator = getattr(base, 'lineterminator', _missing)
        if quoting is _missing:
            quoting = getattr(base, 'quoting', _missing)
        if strict is _missing:
            strict = getattr(base, 'strict', _missing)
    separator = ',' if delimiter is _missing else _character('delimiter', delimiter, False)
    escape = None if escapechar is _missing else _character('escapechar', escapechar, True)
    quote = '"' if quotechar is _missing else _character('quotechar', quotechar, True)
    if lineterminator is _missing:
        end = '\r\n'
    elif isinstance(lineterminator, str):
        end = lineterminator
    elif lineterminator is None:
        end = None
    else:
        raise TypeError('"lineterminator" must be a string')
    if quoting is _missing:
        how = QUOTE_NONE if quote is None else QUOTE_MINIMAL
    elif type(quoting) is int:
        how = quoting
    else:
        raise TypeError('"quoting" must be an integer')
    if how < 0 or how > 5:
        raise TypeError('bad "quoting" value')
    if how != QUOTE_NONE and quote is None:
        raise TypeError('quotechar must be set if quoting enabled')
    if end is None:
        raise TypeError('lineterminator must be set')
    f = _Form(
        separator, quote, escape, doublequote is _missing or bool(doublequote),
        skipinitialspace is not _missing and bool(skipinitialspace), end, how, strict is not _missing and bool(strict)
    )
    _check_characters(f)
    return f


def register_dialect(name, dialect='excel', /, **fmtparams):
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _registry[name] = _form(dialect, **fmtparams)


def unregister_dialect(name):
    if name not in _builtin_names() and name not in _registry:
        raise Error('unknown dialect')
    _registry.pop(name, None)


def _builtin_names():
    return ['excel', 'excel-tab', 'unix']


def get_dialect(name):
    if name in _registry:
        return _registry[name]
    if name == 'excel':
        return _plain('\r\n', ',', QUOTE_MINIMAL)
    if name == 'excel-tab':
        return _plain('\r\n', '\t', QUOTE_MINIMAL)
    if name == 'unix':
        return _plain('\n', ',', QUOTE_ALL)
    raise Error('unknown dialect')


def _plain(end, delimiter, quoting):
    return _Form(delimiter, '"', None, True, False, end, quoting, False)


def list_dialects():
    return [*_builtin_names(), *[name for name in _registry if name not in _builtin_names()]]


def field_size_limit(new_limit=_missing):
    global _limit
    old = _limit
    if new_limit is not _missing:
        if not isinstance(new_limit, int):
            raise TypeError('limit must be an integer')
        _limit = int(new_limit)
    return old


# --- reading

_START = 0
_FIELD = 1
_ESCAPE = 2
_QUOTED = 3
_QUOTED_ESCAPE = 4
_AFTER_QUOTE = 5
_AFTER_END = 6
_START_RECORD = 7
_AFTER_ESCAPED_END = 8


class _Reader:
    def __init__(self, lines, dialect):
        self._lines = iter(lines)
        self.dialect = dialect
        self.line_num = 0
        self._fields = []
        self._text = []
        self._number = False
        self._quoted = False
        self._size = 0
        self._state = _START_RECORD

    def __iter__(self):
        return self

    def __next__(self):
        self._fields = []
        self._text = []
        self._size = 0
        self._number = False
        self._quoted = False
        self._state = _START_RECORD
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if self._size or self._state == _QUOTED:
                    if self.dialect.strict:
                        raise Error('unexpected end of data') from None
                    self._save()
                    break
                raise
            if not isinstance(line, str):
                raise Error(
                    f'iterator should return strings, not {type(line).__name__} '
                    '(the file should be opened in text mode)'
                )
            self.line_num += 1
            self._feed_line(line)
            self._end_line()
            if self._state == _START_RECORD:
                break
        return self._fields

    def _feed_line(self, line):
        n = len(line)
        i = 0
        while i < n:
            if self._state == _QUOTED or self._state == _FIELD:
                # What is plain is taken at once.
                start = i
                d = self.dialect
                end = d.quotechar if self._state == _QUOTED else d.delimiter
                while i < n:
                    c = line[i]
                    if c == end or c == '\n' or c == '\r' or c == d.escapechar:
                        break
                    i += 1
                if i > start:
                    self._add(line[start:i])
                    continue
            self._feed(line[i])
            i += 1

    def _add(self, text):
        self._size += len(text)
        if self._size > _limit:
            raise Error(f'field larger than field limit ({_limit})')
        self._text.append(text)

    def _save(self):
        text = ''.join(self._text)
        how = self.dialect.quoting
        self._text = []
        self._size = 0
        if not self._quoted and text == '' and (how == QUOTE_NOTNULL or how == QUOTE_STRINGS):
            self._fields.append(None)
        elif self._number and not self._quoted and (how == QUOTE_NONNUMERIC or (how == QUOTE_STRINGS and text)):
            self._fields.append(float(text))
        else:
            self._fields.append(text)
        self._number = False
        self._quoted = False

    def _end_line(self):
        state = self._state
        if state == _START_RECORD or state == _AFTER_END:
            self._state = _START_RECORD
        elif state == _START or state == _FIELD or state == _AFTER_QUOTE:
            self._save()
            self._state = _START_RECORD
        elif state == _ESCAPE:
            self._add('\n')
            self._state = _FIELD
        elif state == _AFTER_ESCAPED_END:
            pass
        elif state == _QUOTED_ESCAPE:
            self._add('\n')
            self._state = _QUOTED

    def _feed(self, c):
        d = self.dialect
        state = self._state
        ends = c == '\n' or c == '\r'
        if state == _START_RECORD:
            if ends:
                self._state = _AFTER_END
                return
            state = _START
        if state == _START:
            if ends:
                self._save()
                self._state = _AFTER_END
            elif c == d.quotechar and d.quoting != QUOTE_NONE:
                self._quoted = True
                self._state = _QUOTED
            elif c == d.escapechar:
                self._number = True
                self._state = _ESCAPE
            elif c == ' ' and d.skipinitialspace:
                self._state = _START
            elif c == d.delimiter:
                self._number = True
                self._save_empty()
                self._state = _START
            else:
                self._number = True
                self._add(c)
                self._state = _FIELD
        elif state == _ESCAPE:
            self._add(c)
            self._state = _AFTER_ESCAPED_END if ends else _FIELD
        elif state == _AFTER_ESCAPED_END or state == _FIELD:
            if ends:
                self._save()
                self._state = _AFTER_END
            elif c == d.escapechar:
                self._state = _ESCAPE
            elif c == d.delimiter:
                self._save()
                self._state = _START
            else:
                self._add(c)
                self._state = _FIELD
        elif state == _QUOTED:
            if c == d.escapechar:
                self._state = _QUOTED_ESCAPE
            elif c == d.quotechar and d.quoting != QUOTE_NONE:
                self._state = _AFTER_QUOTE if d.doublequote else _FIELD
            else:
                self._add(c)
        elif state == _QUOTED_ESCAPE:
            self._add(c)
            self._state = _QUOTED
        elif state == _AFTER_QUOTE:
            if d.quoting != QUOTE_NONE and c == d.quotechar:
                self._add(c)
                self._state = _QUOTED
            elif c == d.delimiter:
                self._save()
                self._state = _START
            elif ends:
                self._save()
                self._state = _AFTER_END
            elif not d.strict:
                self._add(c)
                self._state = _FIELD
            else:
                raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
        elif not ends:
            raise Error('new-line character seen in unquoted field - do you need to open the file with newline=\'\'?')

    def _save_empty(self):
        self._number = False
        self._save()


def reader(iterable, /, dialect=None, **fmtparams):
    return _Reader(iterable, _form(dialect, **fmtparams))


# --- writing


class _Writer:
    def __init__(self, file, dialect):
        self._file = file
        self.dialect = dialect

    def writerow(self, row, /):
        if row is None or isinstance(row, (int, float)):
            raise Error('iterable expected, not ' + type(row).__name__)
        d = self.dialect
        out = []
        n = 0
        alone = False
        for field in row:
            if n:
                out.append(d.delimiter)
            n += 1
            alone = self._put(out, field)
        if n == 1 and alone:
            if d.quoting == QUOTE_NONE or (_first_is_none(row) and d.quoting >= QUOTE_STRINGS):
                raise Error('single empty field record must be quoted')
            out = [d.quotechar, d.quotechar]
        out.append(d.lineterminator)
        return self._file.write(''.join(out))

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)

    def _put(self, out, field):
        """Adds a field; whether it is empty and stands without quotes."""
        d = self.dialect
        how = d.quoting
        quoted = how == QUOTE_ALL
        if how == QUOTE_NONNUMERIC:
            quoted = not isinstance(field, (int, float))
        elif how == QUOTE_STRINGS:
            quoted = isinstance(field, str)
        elif how == QUOTE_NOTNULL:
            quoted = field is not None
        if field is None:
            text = ''
        elif isinstance(field, str):
            text = field
        else:
            text = str(field)
        escape = d.escapechar
        quote = d.quotechar
        if text == '' and d.delimiter == ' ' and d.skipinitialspace and not quoted:
            if how == QUOTE_NONE or (field is None and how >= QUOTE_STRINGS):
                raise Error('empty field must be quoted if delimiter is a space and skipinitialspace is true')
            quoted = True
        pieces = []
        for c in text:
            if c == d.delimiter or c == escape or c == quote or c == '\r' or c == '\n' or c in d.lineterminator:
                wanted = False
                if how == QUOTE_NONE:
                    wanted = True
                else:
                    if c == quote:
                        if d.doublequote:
                            pieces.append(quote)
                        else:
                            wanted = True
                    elif c == escape:
                        wanted = True
                    if not wanted:
                        quoted = True
                if wanted:
                    if escape is None:
                        raise Error('need to escape, but no escapechar set')
                    pieces.append(escape)
            pieces.append(c)
        if quoted:
            out.append(quote)
        out.extend(pieces)
        if quoted:
            out.append(quote)
        return text == '' and not quoted


def _first_is_none(row):
    for field in row:
        return field is None
    return False


class Sniffer:
    def __init__(self):
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        quote, doubled, delimiter, blanks = _guess_quotes(sample, delimiters) or ('', False, '', False)
        if not delimiter:
            delimiter, blanks = _guess_delimiter(sample, delimiters, self.preferred)
        if not delimiter:
            raise Error('Could not determine delimiter')

        class dialect(Dialect):
            _name = 'sniffed'
            lineterminator = '\r\n'
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doubled
        dialect.delimiter = delimiter
        dialect.quotechar = quote or '"'
        dialect.skipinitialspace = blanks
        return dialect

    def has_header(self, sample):
        """Whether the first row is unlike the others: no number, or of another length."""
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        # -1: a number, else the length; -2: not seen yet.
        kinds = {i: -2 for i in range(len(header))}
        checked = 0
        for row in rows:
            if checked > 20:
                break
            checked += 1
            if len(row) != len(header):
                continue
            for i in list(kinds):
                kind = -1 if _is_number(row[i]) else len(row[i])
                if kinds[i] == -2:
                    kinds[i] = kind
                elif kinds[i] != kind:
                    del kinds[i]
        votes = 0
        for i, kind in kinds.items():
            if kind == -2:
                votes += 1
            elif kind == -1:
                votes += -1 if _is_number(header[i]) else 1
            else:
                votes += -1 if len(header[i]) == kind else 1
        return votes > 0


def _is_number(text):
    try:
        complex(text)
    except (ValueError, OverflowError):
        return False
    return True


def writer(fileobj, /, dialect=None, **fmtparams):
    if not hasattr(fileobj, 'write'):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(fileobj, _form(dialect, **fmtparams))


# --- dicts


def _kept(names):
    # A list is kept as it is, so that later changes of it are seen; an iterator would be used up.
    if names is not None and iter(names) is names:
        return list(names)
    return names


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        self._fieldnames = _kept(fieldnames)
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        d = dict(zip(self.fieldnames, row))
        n = len(self.fieldnames)
        if n < len(row):
            d[self.restkey] = row[n:]
        elif n > len(row):
            for key in self.fieldnames[len(row):]:
                d[key] = self.restval
        return d


class DictWriter:
    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        self.fieldnames = _kept(fieldnames)
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ('raise', 'ignore'):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, **kwds)

    def writeheader(self):
        return self.writer.writerow(self.fieldnames)

    def _dict_to_list(self, rowdict):
        if self.extrasaction == 'raise':
            wrong = [key for key in rowdict if key not in self.fieldnames]
            if wrong:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(x) for x in wrong]))
        return [rowdict.get(key, self.restval) for key in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._dict_to_list, rowdicts))
