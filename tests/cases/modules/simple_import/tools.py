print("tools runs as", __name__)
name = "tools"
count = 0


def double(x):
    return x + x


def get_name():
    return name


def bump():
    global count
    count += 1
    return count


if __name__ == "__main__":
    print("never printed")
