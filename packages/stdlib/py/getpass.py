"""getpass: a password from the terminal; the host cannot hide what is typed."""
import os as _os
import sys as _sys

__all__ = ['getpass', 'getuser', 'GetPassWarning']


class GetPassWarning(UserWarning):
    pass


def getpass(prompt='Password: ', stream=None):
    """Without a terminal to control, what CPython does then: it warns, and reads a line of the standard input."""
    import warnings
    out = _sys.stderr if stream is None else stream
    warnings.warn('Can not control echo on the terminal.', GetPassWarning, stacklevel=2)
    print('Warning: Password input may be echoed.', file=out)
    out.write(str(prompt))
    out.flush()
    line = _sys.stdin.readline()
    if not line:
        raise EOFError
    return line[:-1] if line[-1] == '\n' else line


def getuser():
    for name in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'):
        found = _os.environ.get(name)
        if found:
            return found
    import pwd
    try:
        return pwd.getpwuid(_os.getuid())[0]
    except KeyError as e:
        raise OSError('No username set in the environment') from e
