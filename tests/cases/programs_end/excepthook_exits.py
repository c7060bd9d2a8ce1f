"""SystemExit passes by the hook; a hook may end the program with a status of its own."""
import sys


class Handler:
    def __init__(self, status):
        self.status = status

    def __call__(self, *details):
        print(len(details), details[1])
        sys.exit(self.status)


def main():
    try:
        sys.exit(4)
    except SystemExit as e:
        print('exit', e.code)
    return {}['missing']


sys.excepthook = Handler(7)
main()
