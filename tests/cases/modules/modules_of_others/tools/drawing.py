import drawing_kit_of_nobody as kit


def picture(n):
    return kit.draw(n)
