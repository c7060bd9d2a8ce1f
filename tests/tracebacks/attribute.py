def f(text):
    return text.upper().index("x") * 2


print(f("abc"))
