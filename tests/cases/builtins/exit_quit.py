try:
    exit('bye')
except SystemExit as e:
    print(e.code)
print('before')
quit(3)
