print("first runs")
log = ["first"]
value = 1
