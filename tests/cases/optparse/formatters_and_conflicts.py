"""optparse: options of each kind, help, errors, groups."""
import optparse
import sys
from optparse import OptionParser, OptionGroup, Option, make_option

sys.stderr = sys.stdout


p = OptionParser(prog='p', conflict_handler='resolve', formatter=optparse.TitledHelpFormatter(width=50), option_list=[
    make_option('-a', '--alpha', help='first'), make_option('-b', help='second')])
p.add_option('-a', '--all', help='takes -a')
g = p.add_option_group('Group')
g.add_option('--in-group', help='inside')
print(p.format_help())
p = OptionParser(prog='p', add_help_option=False, usage=optparse.SUPPRESS_USAGE, formatter=optparse.IndentedHelpFormatter(max_help_position=12, width=40))
p.add_option('--a-long-option-name', help='help on the next line because it is long')
p.formatter.set_long_opt_delimiter(' ')
print(p.format_help())
try:
    p.formatter.set_short_opt_delimiter('x')
except ValueError as e:
    print(e)


