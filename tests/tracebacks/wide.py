def größe(名):
    text = "名名" + 名[5]
    return text


print("é" + größe("ab"), 1)
