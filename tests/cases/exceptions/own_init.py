# Classes with their own __init__, fields, __str__ and keyword arguments.
class Problem(Exception):
    """Base."""


class Located(Problem):
    def __init__(self, text, line, *, column=0):
        self.text = text
        self.line = line
        self.column = column

    def __str__(self):
        return f"{self.line}:{self.column}: {self.text}"


class Quiet(Problem):
    pass


class Counted(Problem):
    count = 0

    def __init__(self, *parts):
        super().__init__(*parts)
        Counted.count += 1
        self.number = Counted.count


for make in (lambda: Located("bad", 3), lambda: Located("worse", 4, column=2), lambda: Quiet(), lambda: Quiet("a", 1), lambda: Counted("x"), lambda: Counted()):
    try:
        raise make()
    except Problem as e:
        print(type(e).__name__, str(e), repr(e), e.args)
try:
    raise Located("t", 1)
except (Quiet, Counted):
    print("no")
except Located as e:
    print(e.text, e.line, e.column)
try:
    raise Counted
except Counted as e:
    print(e.number, Counted.count)
try:
    raise Located
except TypeError as e:
    print(e)
try:
    raise Quiet from Located("cause", 9)
except Quiet as e:
    print(e.__cause__, type(e.__cause__).__name__)
