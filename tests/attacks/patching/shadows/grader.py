class judge:
    right = True
