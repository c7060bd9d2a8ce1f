"""optparse: options of each kind, help, errors, groups."""
import optparse
import sys
from optparse import OptionParser, OptionGroup, Option, make_option

sys.stderr = sys.stdout


parser = OptionParser(prog='tool')
parser.add_option('-f', '--file')

for bad in (lambda: Option('-'), lambda: Option('x1'), lambda: Option('---x'), lambda: Option('-a', action='what'),
            lambda: Option('-a', type='what'), lambda: Option('-a', action='store_true', type='int'),
            lambda: Option('-a', type='choice'), lambda: Option('-a', choices='ab'), lambda: Option('-a', action='count', nargs=2),
            lambda: Option('-a', const=1), lambda: Option('-a', action='callback', callback=3), lambda: Option('-a', callback=print),
            lambda: Option('-a', wrong=1, also=2), lambda: Option(), lambda: parser.add_option('-f'),
            lambda: parser.remove_option('-Q'), lambda: OptionParser(conflict_handler='x'), lambda: parser.add_option(3),
            lambda: Option('-a', action='callback', callback=print, callback_args=[1]), lambda: Option('-a', type='int', choices=['1'])):
    try:
        bad()
    except (optparse.OptionError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
