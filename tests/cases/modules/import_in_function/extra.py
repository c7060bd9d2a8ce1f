print("extra runs")
hits = 0
value = "extra value"
