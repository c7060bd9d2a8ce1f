from_sub = "from sub"
value = 3
