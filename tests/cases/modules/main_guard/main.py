# __name__ is "__main__" only in the program itself.
import helper


def main() -> None:
    print("main runs", helper.run())


if __name__ == "__main__":
    main()
else:
    print("imported")
print(__name__, helper.__name__, helper.own_name)
