"""filecmp: are files and directories the same?"""
import os
import stat

__all__ = ['clear_cache', 'cmp', 'dircmp', 'cmpfiles', 'DEFAULT_IGNORES']
DEFAULT_IGNORES = ['RCS', 'CVS', 'tags', '.git', '.hg', '.bzr', '_darcs', '__pycache__']
_known = {}


def clear_cache():
    _known.clear()


def _signature(state):
    return stat.S_IFMT(state.st_mode), state.st_size, state.st_mtime


def cmp(f1, f2, shallow=True):
    one = _signature(os.stat(f1))
    two = _signature(os.stat(f2))
    if one[0] != stat.S_IFREG or two[0] != stat.S_IFREG:
        return False
    if shallow and one == two:
        return True
    if one[1] != two[1]:
        return False
    key = (str(f1), str(f2), one, two)
    if key not in _known:
        if len(_known) > 100:
            clear_cache()
        _known[key] = _same(f1, f2)
    return _known[key]


def _same(f1, f2):
    with open(f1, 'rb') as a, open(f2, 'rb') as b:
        while True:
            one = a.read(8192)
            two = b.read(8192)
            if one != two:
                return False
            if not one:
                return True


def cmpfiles(a, b, common, shallow=True):
    found = ([], [], [])
    for name in common:
        try:
            which = 0 if cmp(os.path.join(a, name), os.path.join(b, name), shallow) else 1
        except (OSError, ValueError):
            which = 2
        found[which].append(name)
    return found


class dircmp:
    def __init__(self, a, b, ignore=None, hide=None, *, shallow=True):
        self.left = a
        self.right = b
        self.hide = [os.curdir, os.pardir] if hide is None else hide
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore
        self.shallow = shallow
        self._found = {}

    def _list(self, which):
        key = 'left' if which == 0 else 'right'
        if key not in self._found:
            hidden = set(self.hide) | set(self.ignore)
            self._found[key] = sorted(x for x in os.listdir(self.right if which else self.left) if x not in hidden)
        return self._found[key]

    @property
    def left_list(self):
        return self._list(0)

    @property
    def right_list(self):
        return self._list(1)

    @property
    def common(self):
        there = set(self.right_list)
        return [x for x in self.left_list if x in there]

    @property
    def left_only(self):
        there = set(self.right_list)
        return [x for x in self.left_list if x not in there]

    @property
    def right_only(self):
        there = set(self.left_list)
        return [x for x in self.right_list if x not in there]

    def _kinds(self):
        """Common directories, files, and what is neither on both sides."""
        if 'dirs' not in self._found:
            dirs, files, funny = [], [], []
            for name in self.common:
                try:
                    one = stat.S_IFMT(os.stat(os.path.join(self.left, name)).st_mode)
                    two = stat.S_IFMT(os.stat(os.path.join(self.right, name)).st_mode)
                except OSError:
                    funny.append(name)
                    continue
                if one != two or one not in (stat.S_IFDIR, stat.S_IFREG):
                    funny.append(name)
                elif one == stat.S_IFDIR:
                    dirs.append(name)
                else:
                    files.append(name)
            self._found['dirs'] = dirs
            self._found['files'] = files
            self._found['funny'] = funny
        return self._found

    @property
    def common_dirs(self):
        return self._kinds()['dirs']

    @property
    def common_files(self):
        return self._kinds()['files']

    @property
    def common_funny(self):
        return self._kinds()['funny']

    def _compared(self):
        if 'same' not in self._found:
            same, diff, funny = cmpfiles(self.left, self.right, self.common_files, self.shallow)
            self._found['same'] = same
            self._found['diff'] = diff
            self._found['failed'] = funny
        return self._found

    @property
    def same_files(self):
        return self._compared()['same']

    @property
    def diff_files(self):
        return self._compared()['diff']

    @property
    def funny_files(self):
        return self._compared()['failed']

    @property
    def subdirs(self):
        return {
            name: dircmp(
                os.path.join(self.left, name), os.path.join(self.right, name), self.ignore, self.hide,
                shallow=self.shallow)
            for name in self.common_dirs
        }

    def report(self):
        print('diff', self.left, self.right)
        _report('Only in ' + str(self.left) + ' :', self.left_only)
        _report('Only in ' + str(self.right) + ' :', self.right_only)
        _report('Identical files :', self.same_files)
        _report('Differing files :', self.diff_files)
        _report('Trouble with common files :', self.funny_files)
        _report('Common subdirectories :', self.common_dirs)
        _report('Common funny cases :', self.common_funny)

    def report_partial_closure(self):
        self.report()
        for below in self.subdirs.values():
            print()
            below.report()

    def report_full_closure(self):
        self.report()
        for below in self.subdirs.values():
            print()
            below.report_full_closure()


def _report(title, names):
    if names:
        print(title, sorted(names))
