light_red = '#f88'
dark_red = ['#800', 1]
