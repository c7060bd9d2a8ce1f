import filecmp
import linecache
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    a = os.path.join(folder, 'a')
    b = os.path.join(folder, 'b')
    for side, files in ((a, {'same.txt': 'x\n', 'diff.txt': 'one\n', 'left.txt': 'l', 'sub/deep.txt': '1', 'tags': 't'}),
                        (b, {'same.txt': 'x\n', 'diff.txt': 'two\n', 'right.txt': 'r', 'sub/deep.txt': '2', 'sub/more.txt': '3'})):
        for name, text in files.items():
            path = os.path.join(side, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, 'w') as f:
                f.write(text)
    os.makedirs(os.path.join(a, 'odd'))
    with open(os.path.join(b, 'odd'), 'w') as f:
        f.write('')
    print(filecmp.cmp(os.path.join(a, 'same.txt'), os.path.join(b, 'same.txt')), filecmp.cmp(os.path.join(a, 'same.txt'), os.path.join(b, 'same.txt'), shallow=False),
          filecmp.cmp(os.path.join(a, 'diff.txt'), os.path.join(b, 'diff.txt'), shallow=False), filecmp.cmp(a, b))
    print(filecmp.cmpfiles(a, b, ['same.txt', 'diff.txt', 'left.txt'], shallow=False))
    try:
        filecmp.cmp(os.path.join(a, 'none'), b)
    except FileNotFoundError:
        print('none')
    d = filecmp.dircmp(a, b, shallow=False)
    print(d.left_list, d.right_list, d.common, d.left_only, d.right_only, d.common_dirs, d.common_files, d.common_funny)
    print(d.same_files, d.diff_files, d.funny_files, sorted(d.subdirs), d.subdirs['sub'].right_only, 'CVS' in filecmp.DEFAULT_IGNORES)
    filecmp.clear_cache()
    os.chdir(folder)
    filecmp.dircmp('a', 'b', shallow=False).report()
    filecmp.dircmp('a', 'b', ignore=['sub'], shallow=False).report_full_closure()
    filecmp.dircmp('a', 'b', shallow=False).report_partial_closure()
    text = os.path.join(folder, 'lines.txt')
    with open(text, 'w') as f:
        f.write('first\nsecond\nthird')
    print([linecache.getline(text, n) for n in (0, 1, 3, 4)], linecache.getlines(text), linecache.getline('none', 1), linecache.getline('<string>', 1))
    with open(text, 'w') as f:
        f.write('changed it\n')
    print(repr(linecache.getline(text, 1)))
    linecache.checkcache(text)
    print(repr(linecache.getline(text, 1)))
    linecache.clearcache()
    print(len(linecache.cache))
    os.chdir('/')
