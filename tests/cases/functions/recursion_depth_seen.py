import sys
def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
print(depth(1))
def main():
    print(depth(1))
    class A:
        def f(self, n):
            self.n = n
            self.f(n + 1)
    a = A()
    try:
        a.f(0)
    except RecursionError as e:
        print(a.n, e)
main()
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
try:
    print(even(5000))
except RecursionError as e:
    print(e)
sys.setrecursionlimit(3000)
print(depth(1))
