name = "slow"
