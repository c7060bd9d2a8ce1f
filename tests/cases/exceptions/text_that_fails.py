class Problem(Exception):
    pass
class Located(Problem):
    def __str__(self):
        return 1 / 0
class L2(Problem):
    def __str__():
        pass
import traceback
try:
    raise Problem from Located
except Problem:
    traceback.print_exc(file=__import__('sys').stdout)
try:
    raise L2
except Problem:
    traceback.print_exc(file=__import__('sys').stdout)
class Quiet(Problem):
    pass
raise Quiet from L2
