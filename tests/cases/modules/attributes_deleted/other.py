value = 5
def show():
    try:
        return value
    except NameError as e:
        return str(e)
