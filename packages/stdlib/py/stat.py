"""stat: what the numbers of os.stat mean."""
from __pyw__ import noinline

ST_MODE = 0
ST_INO = 1
ST_DEV = 2
ST_NLINK = 3
ST_UID = 4
ST_GID = 5
ST_SIZE = 6
ST_ATIME = 7
ST_MTIME = 8
ST_CTIME = 9
S_IFDIR = 16384
S_IFCHR = 8192
S_IFBLK = 24576
S_IFREG = 32768
S_IFIFO = 4096
S_IFLNK = 40960
S_IFSOCK = 49152
S_IFDOOR = 0
S_IFPORT = 0
S_IFWHT = 0
S_ISUID = 2048
S_ISGID = 1024
S_ENFMT = 1024
S_ISVTX = 512
S_IREAD = 256
S_IWRITE = 128
S_IEXEC = 64
S_IRWXU = 448
S_IRUSR = 256
S_IWUSR = 128
S_IXUSR = 64
S_IRWXG = 56
S_IRGRP = 32
S_IWGRP = 16
S_IXGRP = 8
S_IRWXO = 7
S_IROTH = 4
S_IWOTH = 2
S_IXOTH = 1


def S_IMODE(mode, /):
    return mode & 4095


def S_IFMT(mode, /):
    return mode & 61440


def S_ISDIR(mode, /):
    return mode & 61440 == 16384


def S_ISCHR(mode, /):
    return mode & 61440 == 8192


def S_ISBLK(mode, /):
    return mode & 61440 == 24576


def S_ISREG(mode, /):
    return mode & 61440 == 32768


def S_ISFIFO(mode, /):
    return mode & 61440 == 4096


def S_ISLNK(mode, /):
    return mode & 61440 == 40960


def S_ISSOCK(mode, /):
    return mode & 61440 == 49152


def S_ISDOOR(mode, /):
    return False


def S_ISPORT(mode, /):
    return False


def S_ISWHT(mode, /):
    return False


def filemode(mode, /):
    kinds = {16384: 'd', 8192: 'c', 24576: 'b', 32768: '-', 4096: 'p', 40960: 'l', 49152: 's'}
    out = [kinds.get(mode & 61440, '?')]
    for shift, special, letter in ((6, 2048, 's'), (3, 1024, 's'), (0, 512, 't')):
        bits = mode >> shift
        out.append('r' if bits & 4 else '-')
        out.append('w' if bits & 2 else '-')
        if mode & special:
            out.append(letter if bits & 1 else letter.upper())
        else:
            out.append('x' if bits & 1 else '-')
    return ''.join(out)
