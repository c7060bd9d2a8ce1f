seen = 'of the module'
def outer():
    hidden = 'mine'
    seen = 'local'
    def inner():
        try:
            print(eval('hidden', None, {}))
        except NameError as e:
            print(e)
        print(eval('seen', None, {'other': 1}), eval('seen', None, {'seen': 2}))
        return hidden
    return inner(), seen
print(outer())
