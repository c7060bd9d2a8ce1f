"""Arguments, the environment, standard input, files, time, random numbers and the exit status of a stand-alone module."""

import os
import random
import sys
import time


def files():
    with open("notes.txt", "w") as f:
        print("first", file=f)
        f.write("zweite Zeile: ä\n")
    with open("notes.txt", "a") as f:
        f.write("third\n")
    with open("notes.txt") as f:
        print([line.rstrip("\n") for line in f])
    with open("notes.txt", "rb") as f:
        f.seek(6)
        print(f.read(8), f.tell())
    os.mkdir("folder")
    os.rename("notes.txt", "folder/moved.txt")
    print(os.listdir("folder"), os.path.exists("notes.txt"), os.path.getsize("folder/moved.txt"), os.path.isdir("folder"))
    with os.scandir(".") as entries:
        print(sorted((e.name, e.is_dir()) for e in entries))
    os.remove("folder/moved.txt")
    os.rmdir("folder")
    for path in ("missing.txt", "folder/x"):
        try:
            open(path)
        except OSError as e:
            print(type(e).__name__, e)
    try:
        open("missing/x", "w")
    except FileNotFoundError as e:
        print(e.filename, e.errno)


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


def main():
    print(sys.argv[1:], os.environ.get("GREETING"), os.environ.get("ABSENT", "none"))
    name = input("name? ")
    print("hello", name, sys.stdin.read().split())
    files()
    start = time.monotonic()
    time.sleep(0.02)
    print(time.monotonic() - start >= 0.02, time.time() > 1.7e9)
    random.seed(7)
    print(random.randrange(10**30), len(os.urandom(5)))
    print(deep(900))
    try:
        deep(5000)
    except RecursionError as e:
        print("RecursionError", e)
    print("to stderr", file=sys.stderr)
    raise SystemExit(7)


main()
