"""Attributes of functions and methods that are made more than once belong to each of them."""
def tag(f):
    f.tagged = True
    return f
def main():
    @tag
    def foo():
        return 1
    print(foo.tagged, foo())
    class C:
        @tag
        def m(self):
            return 2
    print(C.m.tagged, C().m())
    def plain():
        pass
    return plain
p = main()
p.mark = 3
q = main()
print(p.mark, hasattr(q, 'mark'), p is q)
class T:
    def setUp(self):
        def b():
            return 3
        self.b = b
t, u = T(), T()
t.setUp(); u.setUp()
t.b.known = 7
print(t.b.known, hasattr(u.b, 'known'))
