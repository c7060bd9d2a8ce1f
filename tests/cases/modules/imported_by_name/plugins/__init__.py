print('init plugins')
