"""traceback: stacks of the caller, without their places."""
import io
import sys
import traceback


def inner():
    return traceback.extract_stack()


def outer():
    return inner()


stack = outer()
print([f.name for f in stack], type(stack).__name__, file=sys.stderr)
print([f.name for f in traceback.extract_stack(limit=1)], file=sys.stderr)


def text():
    return traceback.format_stack()


lines = text()
print(len(lines), all(line.startswith('  File ') for line in lines), lines[-1].splitlines()[0].split(', ')[-1], file=sys.stderr)
out = io.StringIO()


def show():
    traceback.print_stack(file=out)


show()
print(out.getvalue().count('  File '), out.getvalue().splitlines()[-2].split(', ')[-1], file=sys.stderr)


raise ValueError('the end')
