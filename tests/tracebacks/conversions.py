def parse(row):
    return [float(x) for x in row]


print(len(parse(["1.5", "x"])))
