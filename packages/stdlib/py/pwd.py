"""pwd: users of the machine, as the file that Unix keeps them in says."""
from __pyw__ import noinline
from pyw.builtins.file_open import open
from pyw.builtins.named_tuple import __pyw_namedtuple__


class struct_passwd(__pyw_namedtuple__):
    __module__ = 'pwd'
    __match_args__ = ('pw_name', 'pw_passwd', 'pw_uid', 'pw_gid', 'pw_gecos', 'pw_dir', 'pw_shell')
    n_fields = 7
    n_sequence_fields = 7
    n_unnamed_fields = 0

    def __init__(self, sequence):
        fields = tuple(sequence)
        n = len(fields)
        if n != 7:
            raise TypeError('pwd.struct_passwd() takes a 7-sequence (' + str(n) + '-sequence given)')
        self.pw_name = fields[0]
        self.pw_passwd = fields[1]
        self.pw_uid = fields[2]
        self.pw_gid = fields[3]
        self.pw_gecos = fields[4]
        self.pw_dir = fields[5]
        self.pw_shell = fields[6]

    def _astuple_(self):
        return (self.pw_name, self.pw_passwd, self.pw_uid, self.pw_gid, self.pw_gecos, self.pw_dir, self.pw_shell)

    def __repr__(self):
        return (
            'pwd.struct_passwd(pw_name=' + repr(self.pw_name) + ', pw_passwd=' + repr(self.pw_passwd) + ', pw_uid='
            + repr(self.pw_uid) + ', pw_gid=' + repr(self.pw_gid) + ', pw_gecos=' + repr(self.pw_gecos)
            + ', pw_dir=' + repr(self.pw_dir) + ', pw_shell=' + repr(self.pw_shell) + ')'
        )


@noinline
def getpwall():
    found = []
    try:
        file = open('/etc/passwd', 'r', -1, 'utf-8', 'surrogateescape')
    except OSError:
        return found
    for line in file:
        parts = line.rstrip('\n').split(':')
        if len(parts) == 7 and parts[2].isdigit() and parts[3].isdigit():
            uid, gid = int(parts[2]), int(parts[3])
            found.append(struct_passwd((parts[0], parts[1], uid, gid, parts[4], parts[5], parts[6])))
    file.close()
    return found


def getpwnam(name, /):
    if not isinstance(name, str):
        raise TypeError('getpwnam() argument must be str, not ' + type(name).__name__)
    if '\0' in name:
        raise ValueError('embedded null byte')
    for entry in getpwall():
        if entry.pw_name == name:
            return entry
    raise KeyError('getpwnam(): name not found: ' + repr(name))


def getpwuid(uid, /):
    if not isinstance(uid, int):
        raise TypeError('uid should be integer, not ' + type(uid).__name__)
    if uid < 0:
        raise KeyError('getpwuid(): uid not found')
    for entry in getpwall():
        if entry.pw_uid == uid:
            return entry
    raise KeyError('getpwuid(): uid not found: ' + str(uid))
