"""configparser."""
from configparser._section import SectionProxy
from configparser._errors import (
    Error, NoSectionError, DuplicateSectionError, DuplicateOptionError,
    NoOptionError, InterpolationError, InterpolationMissingOptionError, InterpolationSyntaxError,
    InterpolationDepthError, ParsingError, MissingSectionHeaderError, MultilineContinuationError,
    MAX_INTERPOLATION_DEPTH,
)

DEFAULTSECT = 'DEFAULT'


class _Unset:
    def __repr__(self):
        return '<unset>'


_UNSET = _Unset()


class Interpolation:
    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class BasicInterpolation(Interpolation):
    """%(name)s, and %% for a percent sign."""

    def before_get(self, parser, section, option, value, defaults):
        out = []
        self._interpolate(parser, option, out, value, section, defaults, 1)
        return ''.join(out)

    def before_set(self, parser, section, option, value):
        rest = value.replace('%%', '')
        k = 0
        while True:
            k = rest.find('%(', k)
            if k < 0:
                break
            end = rest.find(')s', k)
            if end < k + 3 or ')' in rest[k:end]:
                k += 1
                continue
            rest = rest[:k] + rest[end + 2:]
        if '%' in rest:
            raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find("%")}')
        return value

    def _interpolate(self, parser, option, out, rest, section, mapping, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            p = rest.find('%')
            if p < 0:
                out.append(rest)
                return
            if p > 0:
                out.append(rest[:p])
                rest = rest[p:]
            c = rest[1:2]
            if c == '%':
                out.append('%')
                rest = rest[2:]
            elif c == '(':
                end = rest.find(')s')
                if end < 3 or ')' in rest[2:end]:
                    raise InterpolationSyntaxError(
                        option, section, f'bad interpolation variable reference {rest!r}'
                    )
                var = parser.optionxform(rest[2:end])
                rest = rest[end + 2:]
                if var not in mapping:
                    raise InterpolationMissingOptionError(option, section, raw, var)
                v = mapping[var]
                if '%' in v:
                    self._interpolate(parser, option, out, v, section, mapping, depth + 1)
                else:
                    out.append(v)
            else:
                raise InterpolationSyntaxError(
                    option, section, f"'%' must be followed by '%' or '(', found: {rest!r}"
                )


class ExtendedInterpolation(Interpolation):
    """${name}, ${section:name}, and $$ for a dollar sign."""

    def before_get(self, parser, section, option, value, defaults):
        out = []
        self._interpolate(parser, option, out, value, section, defaults, 1)
        return ''.join(out)

    def before_set(self, parser, section, option, value):
        rest = value.replace('$$', '')
        while True:
            k = rest.find('${')
            end = rest.find('}', k)
            if k < 0 or end < k + 3:
                break
            rest = rest[:k] + rest[end + 1:]
        if '$' in rest:
            raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find("$")}')
        return value

    def _interpolate(self, parser, option, out, rest, section, mapping, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            p = rest.find('$')
            if p < 0:
                out.append(rest)
                return
            if p > 0:
                out.append(rest[:p])
                rest = rest[p:]
            c = rest[1:2]
            if c == '$':
                out.append('$')
                rest = rest[2:]
            elif c == '{':
                end = rest.find('}')
                if end < 3:
                    raise InterpolationSyntaxError(
                        option, section, f'bad interpolation variable reference {rest!r}'
                    )
                path = rest[2:end].split(':')
                rest = rest[end + 1:]
                sect = section
                opt = option
                try:
                    if len(path) == 1:
                        opt = parser.optionxform(path[0])
                        v = mapping[opt]
                    elif len(path) == 2:
                        sect = path[0]
                        opt = parser.optionxform(path[1])
                        v = parser.get(sect, opt, raw=True)
                    else:
                        raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")
                except (KeyError, NoSectionError, NoOptionError):
                    raise InterpolationMissingOptionError(option, section, raw, ':'.join(path)) from None
                if v is None:
                    continue
                if '$' in v:
                    self._interpolate(parser, opt, out, v, sect, parser._merged(sect, None), depth + 1)
                else:
                    out.append(v)
            else:
                raise InterpolationSyntaxError(
                    option, section, f"'$' must be followed by '$' or '{{', found: {rest!r}"
                )


class _Unset:
    """Where no `interpolation` was given: None means none."""


_UNSET = _Unset()


class RawConfigParser:
    BOOLEAN_STATES = {
        '1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False, 'off': False
    }

    def __init__(
        self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'),
        comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
        default_section=DEFAULTSECT, interpolation=_UNSET, converters=None, allow_unnamed_section=False
    ):
        self._sections = {}
        self._defaults = {}
        self._proxies = {}
        self._allow_no_value = allow_no_value
        self._delimiters = tuple(delimiters)
        self._comments = tuple(comment_prefixes or ())
        self._inline = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._empty_lines = empty_lines_in_values
        self.default_section = default_section
        if interpolation is None:
            self._interpolation = Interpolation()
        elif isinstance(interpolation, _Unset):
            self._interpolation = self._default_interpolation()
        elif isinstance(interpolation, Interpolation):
            self._interpolation = interpolation
        else:
            raise TypeError(
                'interpolation= must be None or an instance of Interpolation; '
                f'got an object of type {type(interpolation)}'
            )
        self._converters = {} if converters is None else converters
        if defaults is not None:
            for key, value in defaults.items():
                self._defaults[self.optionxform(key)] = self._default_value(value)

    def _default_value(self, value):
        return value

    def _default_interpolation(self):
        return Interpolation()

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        if section in self._sections:
            raise DuplicateSectionError(section)
        if section == self.default_section:
            raise ValueError(f'Invalid section name: {section!r}')
        self._sections[section] = {}

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})

    def optionxform(self, optionstr):
        return optionstr.lower()

    # --- reading

    def read(self, filenames, encoding=None):
        if isinstance(filenames, (str, bytes)):
            filenames = [filenames]
        found = []
        for filename in filenames:
            try:
                with open(filename, encoding=encoding) as fp:
                    self._read(fp, filename)
            except OSError:
                continue
            found.append(filename)
        return found

    def read_file(self, f, source=None):
        if source is None:
            source = getattr(f, 'name', '<???>')
        self._read(f, source)

    def read_string(self, string, source='<string>'):
        self._read(string.splitlines(True), source)

    def read_dict(self, dictionary, source='<dict>'):
        seen = set()
        for section, keys in dictionary.items():
            section = str(section)
            if self._strict and section in seen:
                raise DuplicateSectionError(section)
            if section != self.default_section and section not in self._sections:
                self._sections[section] = {}
            seen.add(section)
            for key, value in keys.items():
                key = self.optionxform(str(key))
                self._target(section)[key] = value if value is None else str(value)

    def _target(self, section):
        return self._defaults if section == self.default_section else self._sections[section]

    def _split(self, line):
        """The name of an option, the text after its delimiter, and whether there is one."""
        at = -1
        width = 0
        for d in self._delimiters:
            k = line.find(d)
            if k >= 0 and (at < 0 or k < at):
                at = k
                width = len(d)
        if at < 0:
            return line.strip(), '', False
        return line[:at].rstrip(), line[at + width:].strip(), True

    def _without_comment(self, line):
        text = line
        for prefix in self._inline:
            k = text.find(prefix)
            while k >= 0:
                if k == 0 or text[k - 1].isspace():
                    text = text[:k]
                    break
                k = text.find(prefix, k + 1)
        stripped = text.strip()
        for prefix in self._comments:
            if line.strip().startswith(prefix):
                return '', True
        return stripped, len(text) < len(line)

    def _read(self, lines, source):
        seen = set()
        options = set()
        section = None
        name = None
        values = {}
        current = values
        indent = 0
        number = 0
        errors = None
        for line in lines:
            number += 1
            value, comment = self._without_comment(line)
            if not value:
                if self._empty_lines:
                    if not comment and section is not None and name is not None and current[name] is not None:
                        current[name].append('')
                else:
                    indent = 1000000000
                continue
            at = len(line) - len(line.lstrip())
            if section is not None and name is not None and at > indent:
                if current[name] is None:
                    raise MultilineContinuationError(source, number, line)
                current[name].append(value)
                continue
            indent = at
            end = value.rfind(']')
            if value[0] == '[' and end > 1:
                section = value[1:end]
                if section in self._sections:
                    if self._strict and section in seen:
                        raise DuplicateSectionError(section, source, number)
                elif section != self.default_section:
                    self._sections[section] = {}
                seen.add(section)
                current = values.setdefault(section, {})
                name = None
                continue
            if section is None:
                raise MissingSectionHeaderError(source, number, line)
            option, text, given = self._split(value)
            if not given and not self._allow_no_value or (given and not option):
                if errors is None:
                    errors = ParsingError(source)
                errors.append(number, line)
                if not given:
                    continue
            name = self.optionxform(option)
            if self._strict and (section, name) in options:
                raise DuplicateOptionError(section, name, source, number)
            options.add((section, name))
            current[name] = [text] if given else None
        for section, found in values.items():
            target = self._target(section)
            for name, parts in found.items():
                if parts is None:
                    target[name] = None
                else:
                    text = '\n'.join(parts).rstrip()
                    target[name] = self._interpolation.before_read(self, section, name, text)
        if errors is not None:
            raise errors

    # --- getting

    def _merged(self, section, vars):
        if section in self._sections:
            merged = {**self._defaults, **self._sections[section]}
        elif section == self.default_section:
            merged = {**self._defaults}
        else:
            raise NoSectionError(section)
        if vars:
            for key, value in vars.items():
                merged[self.optionxform(key)] = value if value is None else str(value)
        return merged

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        if section not in self._sections and section != self.default_section:
            if fallback is _UNSET:
                raise NoSectionError(section)
            return fallback
        merged = self._merged(section, vars)
        option = self.optionxform(option)
        if option not in merged:
            if fallback is _UNSET:
                raise NoOptionError(option, section)
            return fallback
        value = merged[option]
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, merged)

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        value = self.get(section, option, raw=raw, vars=vars, fallback=_UNSET if fallback is _UNSET else None)
        if value is None and fallback is not _UNSET:
            return fallback
        return int(value)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        value = self.get(section, option, raw=raw, vars=vars, fallback=_UNSET if fallback is _UNSET else None)
        if value is None and fallback is not _UNSET:
            return fallback
        return float(value)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        value = self.get(section, option, raw=raw, vars=vars, fallback=_UNSET if fallback is _UNSET else None)
        if value is None and fallback is not _UNSET:
            return fallback
        return self._convert_to_boolean(value)

    def _converter_of(self, asked, name):
        """What `getlist` converts with, by what the program gave."""
        if not name.startswith('get') or name[3:] not in self._converters:
            raise AttributeError(f"'{type(asked).__name__}' object has no attribute '{name}'")
        return self._converters[name[3:]]

    def __getattr__(self, name):
        convert = self._converter_of(self, name)

        def get(section, option, *, raw=False, vars=None, fallback=_UNSET):
            value = self.get(section, option, raw=raw, vars=vars, fallback=_UNSET if fallback is _UNSET else None)
            if value is None and fallback is not _UNSET:
                return fallback
            return convert(value)
        return get

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError('Not a boolean: %s' % value)
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        if section is _UNSET:
            return [(name, self[name]) for name in self]
        merged = self._merged(section, None)
        names = list(merged)
        if vars:
            merged = self._merged(section, vars)
        if raw:
            return [(name, merged[name]) for name in names]
        return [
            (name, merged[name] if merged[name] is None
             else self._interpolation.before_get(self, section, name, merged[name], merged))
            for name in names
        ]

    def has_option(self, section, option):
        option = self.optionxform(option)
        if not section or section == self.default_section:
            return option in self._defaults
        if section not in self._sections:
            return False
        return option in self._sections[section] or option in self._defaults

    # --- setting

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            target = self._defaults
        elif section in self._sections:
            target = self._sections[section]
        else:
            raise NoSectionError(section)
        target[self.optionxform(option)] = value

    def remove_option(self, section, option):
        if not section or section == self.default_section:
            target = self._defaults
        elif section in self._sections:
            target = self._sections[section]
        else:
            raise NoSectionError(section)
        option = self.optionxform(option)
        existed = option in target
        if existed:
            del target[option]
        return existed

    def remove_section(self, section):
        return self._sections.pop(section, None) is not None

    def write(self, fp, space_around_delimiters=True):
        d = self._delimiters[0]
        if space_around_delimiters:
            d = ' ' + d + ' '
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults, d)
        for section in self._sections:
            self._write_section(fp, section, self._sections[section], d)

    def _write_section(self, fp, section, items, delimiter):
        fp.write('[' + section + ']\n')
        for key, value in items.items():
            if value is not None:
                value = self._interpolation.before_write(self, section, key, value)
            if value is not None or not self._allow_no_value:
                text = delimiter + str(value).replace('\n', '\n\t')
            else:
                text = ''
            fp.write(key + text + '\n')
        fp.write('\n')

    # --- as a mapping

    def __getitem__(self, key):
        if key != self.default_section and key not in self._sections:
            raise KeyError(key)
        if key not in self._proxies:
            self._proxies[key] = SectionProxy(self, key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError('Cannot remove the default section.')
        if key not in self._sections:
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or key in self._sections

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return iter([self.default_section, *self._sections])

    def keys(self):
        return [self.default_section, *self._sections]

    def values(self):
        return [self[name] for name in self]


class ConfigParser(RawConfigParser):
    def _default_value(self, value):
        return value if value is None else str(value)

    def _default_interpolation(self):
        return BasicInterpolation()

    def set(self, section, option, value=None):
        if not isinstance(option, str):
            raise TypeError('option keys must be strings')
        if not (self._allow_no_value and value is None) and not isinstance(value, str):
            raise TypeError('option values must be strings')
        super().set(section, option, value)

    def add_section(self, section):
        if not isinstance(section, str):
            raise TypeError('section names must be strings')
        super().add_section(section)
