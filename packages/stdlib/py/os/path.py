"""os.path is posixpath."""
from __pyw__ import noinline
from posixpath import (
    abspath, altsep, basename, commonpath, commonprefix, curdir, defpath, devnull, dirname, exists, expanduser,
    expandvars, extsep, getatime, getctime, getmtime, getsize, isabs, isdevdrive, isdir, isfile, isjunction, islink,
    ismount, join, lexists, normcase, normpath, pardir, pathsep, realpath, relpath, samefile, sameopenfile, samestat,
    sep, split, splitdrive, splitext, splitroot, supports_unicode_filenames,
)
