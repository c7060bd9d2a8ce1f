class Never:
    def __del__(self):
        print('gone')

    @staticmethod
    def name():
        return 'never made'

class Made:
    def __del__(self):
        pass

def makes():
    return Never()

print(Never.name(), '__del__' in dir(Never), Made() is None)
