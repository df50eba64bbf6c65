# wrong: step
# outcome: timeout
# It never ends.


def step(x, y, w, b, alpha):
    while True:
        pass
