class Problem(Exception):
    pass
class Located(Problem):
    def __str__(self):
        return 1 / 0
class L2(Problem):
    def __str__():
        pass
import io
import traceback


def report():
    out = io.StringIO()
    traceback.print_exc(file=out)
    print([line for line in out.getvalue().splitlines() if not line.startswith('  ')])


try:
    raise Problem from Located
except Problem:
    report()
try:
    raise L2
except Problem:
    report()
class Quiet(Problem):
    pass
raise Quiet from L2
