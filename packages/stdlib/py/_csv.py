"""How rows are written: constants, the settings of a reader or writer, what is wrong with them."""
QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3
QUOTE_STRINGS = 4
QUOTE_NOTNULL = 5


class Error(Exception):
    pass


class Dialect:
    """The settings of one reader or writer."""

    def __init__(
        self, delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting, strict
    ):
        self.delimiter = delimiter
        self.quotechar = quotechar
        self.escapechar = escapechar
        self.doublequote = bool(doublequote)
        self.skipinitialspace = bool(skipinitialspace)
        self.lineterminator = lineterminator
        self.quoting = quoting
        self.strict = bool(strict)


def _character(name, c, optional):
    if c is None and optional:
        return None
    if not isinstance(c, str):
        raise TypeError(f'"{name}" must be string{" or None" if optional else ""}, not {type(c).__name__}')
    if len(c) != 1:
        raise TypeError(f'"{name}" must be a 1-character string')
    return c


def _check_characters(f):
    """No character may stand for two things."""
    named = [('delimiter', f.delimiter), ('escapechar', f.escapechar), ('quotechar', f.quotechar)]
    for name, c in named:
        if c is None:
            continue
        if c == '\r' or c == '\n' or (c == ' ' and name != 'delimiter' and f.skipinitialspace):
            raise ValueError(f'bad {name} value')
        if c in f.lineterminator:
            raise ValueError(f'bad {name} or lineterminator value')
    for a, b in ((0, 1), (0, 2), (1, 2)):
        if named[a][1] is not None and named[a][1] == named[b][1]:
            raise ValueError(f'bad {named[a][0]} or {named[b][0]} value')
