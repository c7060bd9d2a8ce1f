import re

WORDS = re.compile(r'\w+')
PARTS = tuple(map(re.escape, ['a.b', 'c']))


def compile(text):
    return WORDS.findall(text), PARTS


def open(name):
    return 'opened ' + name


def filter(items):
    return [x for x in items if x > 1]
