"""What configparser raises."""

MAX_INTERPOLATION_DEPTH = 10


class Error(Exception):
    __module__ = 'configparser'

    def __init__(self, msg=''):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    def __str__(self):
        return self.message


class NoSectionError(Error):
    __module__ = 'configparser'

    def __init__(self, section):
        Error.__init__(self, f'No section: {section!r}')
        self.section = section
        self.args = (section,)


class DuplicateSectionError(Error):
    __module__ = 'configparser'

    def __init__(self, section, source=None, lineno=None):
        msg = [repr(section), ' already exists']
        if source is not None:
            message = ['While reading from ', repr(source)]
            if lineno is not None:
                message.append(f' [line {lineno:2}]')
            message.append(': section ')
            message.extend(msg)
            msg = message
        else:
            msg.insert(0, 'Section ')
        Error.__init__(self, ''.join(msg))
        self.section = section
        self.source = source
        self.lineno = lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    __module__ = 'configparser'

    def __init__(self, section, option, source=None, lineno=None):
        msg = f'{option!r} in section {section!r} already exists'
        if source is not None:
            line = '' if lineno is None else f' [line {lineno:2}]'
            msg = f'While reading from {source!r}{line}: option {msg}'
        else:
            msg = 'Option ' + msg
        Error.__init__(self, msg)
        self.section = section
        self.option = option
        self.source = source
        self.lineno = lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    __module__ = 'configparser'

    def __init__(self, option, section):
        Error.__init__(self, f'No option {option!r} in section: {section!r}')
        self.option = option
        self.section = section
        self.args = (option, section)


class InterpolationError(Error):
    __module__ = 'configparser'

    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option = option
        self.section = section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    __module__ = 'configparser'

    def __init__(self, option, section, rawval, reference):
        msg = (
            f'Bad value substitution: option {option!r} in section {section!r} contains an interpolation key '
            f'{reference!r} which is not a valid option name. Raw value: {rawval!r}'
        )
        InterpolationError.__init__(self, option, section, msg)
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    __module__ = 'configparser'


class InterpolationDepthError(InterpolationError):
    __module__ = 'configparser'

    def __init__(self, option, section, rawval):
        msg = (
            f'Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an '
            f'interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}'
        )
        InterpolationError.__init__(self, option, section, msg)
        self.args = (option, section, rawval)


class ParsingError(Error):
    __module__ = 'configparser'

    def __init__(self, source, *args):
        Error.__init__(self, f'Source contains parsing errors: {source!r}')
        self.source = source
        self.errors = []
        self.args = (source,)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += f'\n\t[line {lineno:2}]: {line!r}'


class MissingSectionHeaderError(ParsingError):
    __module__ = 'configparser'

    def __init__(self, filename, lineno, line):
        Error.__init__(
            self, f'File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}'
        )
        self.source = filename
        self.errors = []
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class MultilineContinuationError(ParsingError):
    __module__ = 'configparser'

    def __init__(self, filename, lineno, line):
        Error.__init__(
            self, 'Key without value continued with an indented line.\n'
            f'file: {filename!r}, line: {lineno}\n{line!r}'
        )
        self.source = filename
        self.errors = []
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)
