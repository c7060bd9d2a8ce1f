x = 'module'


class A:
    x = 'class'
    __private = 1

    def values(self):
        s = '[1, (2, 3), x]'
        return eval(s), eval('x'), eval('self.x')

    def run(self):
        code = "print('in a method', x, self.x)"
        exec(code)
        exec('print(1 + 1)')

    def nested(self):
        def inner():
            return eval('x + "!"')

        return inner()


a = A()
print(a.values())
a.run()
print(a.nested())
