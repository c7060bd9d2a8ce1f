print("lazy runs")
value = "lazy value"
