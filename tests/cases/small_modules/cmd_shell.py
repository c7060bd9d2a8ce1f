import cmd
import io
import sys


class Turtle(cmd.Cmd):
    """A small shell."""
    intro = 'Welcome.'
    prompt = '> '
    use_rawinput = 0

    def __init__(self, lines):
        super().__init__(stdin=io.StringIO('\n'.join(lines) + '\n'))
        self.at = 0
        self.log = []

    def do_forward(self, arg):
        """Move forward:  FORWARD 10

        Further than that is not possible.
        """
        self.at += int(arg or 1)
        print('at', self.at)

    def do_reset(self, arg):
        'Go home.'
        self.at = 0

    def do_undocumented(self, arg):
        print('secret', repr(arg))

    def help_colours(self):
        print('red, green, blue')

    def do_shell(self, arg):
        print('shell:', arg)

    def do_bye(self, arg):
        "Leave."
        print('bye')
        return True

    def do_EOF(self, arg):
        return True

    def precmd(self, line):
        self.log.append(line)
        return line.lower() if line != 'EOF' else line

    def postcmd(self, stop, line):
        if stop:
            print('stopping after', line)
        return stop

    def preloop(self):
        print('begin')

    def postloop(self):
        print('end', self.log)


t = Turtle(['forward 10', 'FORWARD 5', '', 'help', 'help forward', '? reset', 'help colours', 'help nothing', 'help undocumented', '!ls -l', 'jump', '3 + 4',
            'undocumented a b', 'bye', 'never'])
t.cmdloop()
Turtle(['reset']).cmdloop('Other intro')
plain = cmd.Cmd()
print(plain.parseline('  go  north '), plain.parseline(''), plain.parseline('?x'), plain.parseline('!x'), plain.lastcmd)
plain.onecmd('what')
plain.onecmd('help')
plain.onecmd('')
plain.columnize([f'name{i}' for i in range(30)], displaywidth=50)
plain.columnize([])
plain.columnize(['one'])
plain.columnize(['a' * 30, 'b' * 60, 'c'], 80)
try:
    plain.columnize(['x', 3])
except TypeError as e:
    print(e)
plain.cmdqueue = ['help help', 'EOF']
print(cmd.PROMPT, len(cmd.IDENTCHARS))
