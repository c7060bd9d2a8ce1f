import cmd
import collections
import datetime
import fractions
import string


class Shell(cmd.Cmd):
    extra = 1

    def do_go(self, arg):
        pass


class Holder(collections.UserDict):
    def more(self):
        return 1


for cls in (collections.UserDict, collections.UserList, collections.UserString, collections.ChainMap, collections.Counter, datetime.date,
            fractions.Fraction, string.Template, cmd.Cmd, Shell, Holder):
    print(cls.__name__, [n for n in dir(cls) if n != '__firstlineno__'])
print(set(dir(dict)) - set(dir(collections.UserDict)), 'do_go' in dir(Shell()), 'lastcmd' in dir(Shell()), 'stdin' in dir(Shell()))
print([n for n in dir(datetime.date(2020, 1, 1)) if not n.startswith('_')], [n for n in dir(datetime.timedelta) if not n.startswith('_')])
