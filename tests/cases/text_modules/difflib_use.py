import difflib
from difflib import SequenceMatcher, get_close_matches, unified_diff, ndiff
import random
s = SequenceMatcher(None, 'abxcd', 'abcd')
print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match(0, 5, 0, 4))
s = SequenceMatcher(lambda x: x == ' ', ' abcd', 'abcd abcd')
print(s.find_longest_match(), s.get_matching_blocks(), s.bjunk, sorted(s.b2j))
for tag, i1, i2, j1, j2 in SequenceMatcher(None, 'qabxcd', 'abycdf').get_opcodes():
    print(f'{tag:7} a[{i1}:{i2}] b[{j1}:{j2}]')
print(get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), get_close_matches('x', ['a']), get_close_matches('acc', ['abc', 'acc', 'bac', 'acd'], n=2, cutoff=0.5))
for f in (lambda: get_close_matches('a', [], n=0), lambda: get_close_matches('a', [], cutoff=2)):
    try:
        f()
    except ValueError as e:
        print(e)
a = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\n'.splitlines(True)
b = 'zero\none\ntoo\nthree\nfour\nfive\nsix\nseven\neight\nnine\ntenth\neleven\ntwelve\n'.splitlines(True)
print(''.join(unified_diff(a, b, 'a.txt', 'b.txt', '2020', '2021')))
print(''.join(unified_diff(a, b, n=1)), end='')
print(''.join(difflib.context_diff(a, b, 'a.txt', 'b.txt')), end='')
d = list(ndiff(a, b))
print(''.join(d), end='')
print(''.join(difflib.restore(d, 1)) == ''.join(a), ''.join(difflib.restore(d, 2)) == ''.join(b))
print(list(unified_diff(['a', 'b'], ['a', 'c'], lineterm='')), list(unified_diff(a, a)))
print('\n'.join(difflib.Differ().compare(['abcDefghiJkl', '\tx y'], ['abcdefGhijkl', '\tx  z'])))
print(difflib.IS_LINE_JUNK(' # \n'), difflib.IS_LINE_JUNK('x'), difflib.IS_CHARACTER_JUNK('\t'))
random.seed(1)
for _ in range(40):
    x = [random.choice('abc') for _ in range(random.randrange(12))]
    y = [random.choice('abc') for _ in range(random.randrange(12))]
    m = SequenceMatcher(None, x, y)
    print(m.ratio(), m.get_opcodes(), list(m.get_grouped_opcodes(1)))
m = SequenceMatcher(None, 'ab' * 150, 'ba' * 150)
print(m.ratio(), sorted(m.bpopular), SequenceMatcher(None, 'ab' * 150, 'ba' * 150, autojunk=False).ratio())
m.set_seqs('abc', 'abd')
print(m.ratio(), m.get_matching_blocks()[0].size, m.get_matching_blocks()[0])
try:
    list(unified_diff([1], [2]))
except TypeError as e:
    print(e)
