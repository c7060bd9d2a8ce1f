own_name = __name__


def main():
    print("helper main")


def run() -> str:
    return "helped by " + own_name


if __name__ == "__main__":
    main()
