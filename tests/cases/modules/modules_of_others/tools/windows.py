import window_kit_of_nobody


def show(n):
    return window_kit_of_nobody.show(n)
