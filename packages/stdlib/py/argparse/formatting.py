"""Help and usage as text."""
import shutil
from argparse.actions import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE


def _chunks(text):
    """Words, cut behind hyphens between letters."""
    out = []
    for word in text.split():
        start = 0
        i = 2
        while i < len(word) - 1:
            if word[i] == '-' and word[i - 1].isalpha() and word[i - 2].isalnum() and word[i + 1].isalnum():
                if i + 2 < len(word) and (word[i + 2].isalnum() or word[i + 2] == '_'):
                    out.append((word[start:i + 1], start == 0))
                    start = i + 1
            i += 1
        out.append((word[start:], start == 0))
    return out


def _wrapped(text, width):
    lines = []
    line = ''
    for chunk, spaced in _chunks(text):
        piece = ' ' + chunk if spaced and line else chunk
        if len(line) + len(piece) <= width:
            line += piece
            continue
        if line:
            lines.append(line)
        line = chunk
        while len(line) > width:
            lines.append(line[:width])
            line = line[width:]
    if line:
        lines.append(line)
    return lines


class _Section:
    def __init__(self, heading, parent):
        self.heading = heading
        self.parent = parent
        self.items = []


class HelpFormatter:
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = shutil.get_terminal_size().columns - 2
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._action_max_length = 0
        self._root_section = _Section(None, None)
        self._current_section = self._root_section

    # --- what there is to show: texts, usages and actions, section by section

    def start_section(self, heading):
        section = _Section(heading, self._current_section)
        self._current_section.items.append(('section', section, None, None, None))
        self._current_section = section
        self._current_indent += self._indent_increment

    def end_section(self):
        self._current_section = self._current_section.parent
        self._current_indent -= self._indent_increment

    def add_text(self, text):
        if text is not None and text is not SUPPRESS:
            self._current_section.items.append(('text', None, text, None, None))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._current_section.items.append(('usage', None, usage, (list(actions), groups), prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        longest = len(self._format_action_invocation(action)) + self._current_indent
        for sub in action._choices_actions:
            length = len(self._format_action_invocation(sub)) + self._current_indent + self._indent_increment
            longest = max(longest, length)
        self._action_max_length = max(self._action_max_length, longest)
        self._current_section.items.append(('action', None, None, ([action], []), None))

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        text = self._format_section(self._root_section, 0)
        if text:
            while '\n\n\n' in text:
                text = text.replace('\n\n\n', '\n\n')
            text = text.strip('\n') + '\n'
        return text

    def _format_section(self, section, depth):
        self._current_indent = max(depth, 0) * self._indent_increment
        parts = []
        for kind, inner, text, data, prefix in section.items:
            if kind == 'section':
                parts.append(self._format_section(inner, depth + 1))
                self._current_indent = depth * self._indent_increment
            elif kind == 'text':
                parts.append(self._format_text(text))
            elif kind == 'usage':
                parts.append(self._format_usage(text, data[0], data[1], prefix))
            else:
                parts.append(self._format_action(data[0][0]))
        body = ''.join(parts)
        if section.parent is None:
            return body
        if not body:
            return ''
        heading = ''
        if section.heading is not SUPPRESS and section.heading is not None:
            heading = ' ' * ((depth - 1) * self._indent_increment) + section.heading + ':\n'
        return '\n' + heading + body + '\n'

    # --- usage

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = 'usage: '
        if usage is not None:
            return prefix + usage % {'prog': self._prog} + '\n\n'
        if not actions:
            return prefix + self._prog + '\n\n'
        optionals = [a for a in actions if a.option_strings]
        positionals = [a for a in actions if not a.option_strings]
        opt_parts = self._usage_parts(optionals, groups)
        pos_parts = self._usage_parts(positionals, groups)
        usage = ' '.join([self._prog] + opt_parts + pos_parts)
        room = self._width - self._current_indent
        if len(prefix) + len(usage) > room:
            if len(prefix) + len(self._prog) <= 0.75 * room:
                indent = ' ' * (len(prefix) + len(self._prog) + 1)
                if opt_parts:
                    lines = self._usage_lines([self._prog] + opt_parts, indent, prefix, room)
                    lines.extend(self._usage_lines(pos_parts, indent, None, room))
                elif pos_parts:
                    lines = self._usage_lines([self._prog] + pos_parts, indent, prefix, room)
                else:
                    lines = [self._prog]
            else:
                indent = ' ' * len(prefix)
                lines = self._usage_lines(opt_parts + pos_parts, indent, None, room)
                if len(lines) > 1:
                    lines = self._usage_lines(opt_parts, indent, None, room)
                    lines.extend(self._usage_lines(pos_parts, indent, None, room))
                lines = [self._prog] + lines
            usage = '\n'.join(lines)
        return prefix + usage + '\n\n'

    def _usage_lines(self, parts, indent, prefix, room):
        lines = []
        line = []
        length = len(prefix) - 1 if prefix is not None else len(indent) - 1
        for part in parts:
            if length + 1 + len(part) > room and line:
                lines.append(indent + ' '.join(line))
                line = []
                length = len(indent) - 1
            line.append(part)
            length += len(part) + 1
        if line:
            lines.append(indent + ' '.join(line))
        if prefix is not None:
            lines[0] = lines[0][len(indent):]
        return lines

    def _usage_parts(self, actions, groups):
        parts = []
        i = 0
        while i < len(actions):
            group = None
            for g in groups:
                members = g._group_actions
                if members and actions[i] is members[0] and self._follow(actions, i, members):
                    group = g
                    break
            if group is None:
                part = self._usage_part(actions[i], True)
                if part:
                    parts.append(part)
                i += 1
                continue
            members = group._group_actions
            shown = [self._usage_part(a, False) for a in members if a.help is not SUPPRESS]
            if group.required:
                opening, closing = '(', ')'
                if len(shown) == 1:
                    opening, closing = '', ''
            else:
                opening, closing = '[', ']'
            if shown:
                for k in range(len(shown)):
                    text = shown[k]
                    if k == 0:
                        text = opening + text
                    text = text + closing if k == len(shown) - 1 else text + ' |'
                    parts.append(text)
            i += len(members)
        return parts

    def _follow(self, actions, start, members):
        if start + len(members) > len(actions):
            return False
        for k in range(len(members)):
            if actions[start + k] is not members[k]:
                return False
        return True

    def _usage_part(self, action, bracketed):
        if action.help is SUPPRESS:
            return ''
        if not action.option_strings:
            text = self._format_args(action, self._get_default_metavar_for_positional(action))
            if not bracketed and len(text) > 1 and text[0] == '[' and text[-1] == ']':
                text = text[1:-1]
            return text
        if action.nargs == 0:
            text = action.format_usage()
        else:
            args = self._format_args(action, self._get_default_metavar_for_optional(action))
            text = action.option_strings[0] + ' ' + args
        if bracketed and not action.required:
            text = '[' + text + ']'
        return text

    # --- texts and actions

    def _format_text(self, text):
        if '%(prog)' in text:
            text = text % {'prog': self._prog}
        width = max(self._width - self._current_indent, 11)
        return self._fill_text(text, width, ' ' * self._current_indent) + '\n\n'

    def _format_action(self, action):
        help_position = min(self._action_max_length + 2, self._max_help_position)
        help_width = max(self._width - help_position, 11)
        action_width = help_position - self._current_indent - 2
        head = self._format_action_invocation(action)
        indent = ' ' * self._current_indent
        if not action.help or not action.help.strip():
            parts = [indent + head + '\n']
        elif len(head) <= action_width:
            lines = self._split_lines(self._expand_help(action), help_width)
            parts = [indent + head.ljust(action_width) + '  ' + lines[0] + '\n']
            for line in lines[1:]:
                parts.append(' ' * help_position + line + '\n')
        else:
            parts = [indent + head + '\n']
            for line in self._split_lines(self._expand_help(action), help_width):
                parts.append(' ' * help_position + line + '\n')
        self._current_indent += self._indent_increment
        for sub in action._choices_actions:
            parts.append(self._format_action(sub))
        self._current_indent -= self._indent_increment
        return ''.join(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return ' '.join(self._metavars(action, self._get_default_metavar_for_positional(action), 1))
        if action.nargs == 0:
            return ', '.join(action.option_strings)
        args = self._format_args(action, self._get_default_metavar_for_optional(action))
        return ', '.join(action.option_strings) + ' ' + args

    def _metavars(self, action, default, n):
        metavar = action.metavar
        if isinstance(metavar, tuple):
            return list(metavar)
        if metavar is not None:
            text = metavar
        elif action.choices is not None:
            text = '{' + ','.join([str(c) for c in action.choices]) + '}'
        else:
            text = default
        return [text] * n

    def _format_args(self, action, default):
        nargs = action.nargs
        if nargs is None:
            return self._metavars(action, default, 1)[0]
        if isinstance(nargs, int):
            return ' '.join(self._metavars(action, default, nargs))
        if nargs == OPTIONAL:
            return '[' + self._metavars(action, default, 1)[0] + ']'
        if nargs == ZERO_OR_MORE:
            names = self._metavars(action, default, 1)
            if len(names) == 2:
                return '[' + names[0] + ' [' + names[1] + ' ...]]'
            return '[' + names[0] + ' ...]'
        if nargs == ONE_OR_MORE:
            names = self._metavars(action, default, 2)
            return names[0] + ' [' + names[1] + ' ...]'
        if nargs == REMAINDER:
            return '...'
        if nargs == PARSER:
            return self._metavars(action, default, 1)[0] + ' ...'
        return ''

    def _expand_help(self, action):
        text = action.help
        if '%' not in text:
            return text
        values = {
            'prog': self._prog, 'default': action.default, 'dest': action.dest, 'const': action.const,
            'nargs': action.nargs, 'metavar': action.metavar, 'required': action.required,
        }
        if action.type is not None:
            values['type'] = action.type.__name__
        if action.choices is not None:
            values['choices'] = ', '.join([str(c) for c in action.choices])
        return text % values

    def _split_lines(self, text, width):
        return _wrapped(text, width)

    def _fill_text(self, text, width, indent):
        return '\n'.join([indent + line for line in _wrapped(text, width - len(indent))])

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return ''.join([indent + line for line in text.splitlines(True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _expand_help(self, action):
        text = action.help
        if '%(default)' not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs == OPTIONAL or action.nargs == ZERO_OR_MORE:
                if not action.required or not action.option_strings:
                    action.help = text + ' (default: %(default)s)'
                    out = HelpFormatter._expand_help(self, action)
                    action.help = text
                    return out
        return HelpFormatter._expand_help(self, action)


class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
