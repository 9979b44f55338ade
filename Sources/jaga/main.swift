print("jaga")
