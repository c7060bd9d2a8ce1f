# SystemExit passes through finally and with; the status is the code.
import sys


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("guard", kind.__name__, value.code)


try:
    with Guard():
        try:
            sys.exit(4)
        except Exception:
            print("never")
finally:
    print("last")
