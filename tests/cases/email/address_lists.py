from email.utils import getaddresses, parseaddr
T = ["a@b", "a@b (c)", "<o@x>", "Name <n@x> trailing", "", "no address", "no", '"q \\" q" <z@z>', "one two three", "a b@c", "x <y> z", "<>", "a@b c", "a@b, c@d", "(only comment)", "Name <a@b", "a@b>", "no, address", "first last <>", "a.b c.d", "@x", "a@", "grp: a@b, c@d;", "grp:;", "x@[1.2.3.4]", "Jo \"q\" Do <j@d>", "a..b@c", "A (c1) B (c2) <a@b>", "no (x) address", "a@b@c", "<a@b@c>", "name@x <y@z>"]
for t in T:
    print(repr(t), parseaddr(t), getaddresses([t]), getaddresses([t, "z@z"]), getaddresses([t], strict=False), parseaddr(t, strict=False))
