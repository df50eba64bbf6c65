# wrong: derivative_w
# outcome: wrong
# No factor of 2 in the first of them.


def derivative_w(x, y, w, b):
    return (x @ w + b - y) @ x / len(y)


def derivative_b(x, y, w, b):
    return 2 * (x @ w + b - y).mean()
