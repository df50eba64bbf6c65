# wrong: step
# outcome: wrong
# The slope for b is taken with the new w.


def step(x, y, w, b, alpha):
    w = w - alpha * 2 * (x @ w + b - y) @ x / len(y)
    b = b - alpha * 2 * (x @ w + b - y).mean()
    return w, b
