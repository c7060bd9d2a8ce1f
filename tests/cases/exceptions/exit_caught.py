# SystemExit is an exception like others; None is success.
import sys

for code in (None, 0, 3, "text", (1, 2)):
    try:
        sys.exit(code)
    except SystemExit as e:
        print(repr(e.code), repr(e))
try:
    exit_now = sys.exit
    exit_now()
except BaseException as e:
    print(type(e).__name__, isinstance(e, Exception))
sys.exit(None)
