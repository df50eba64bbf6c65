# wrong: derivative_b
# outcome: missing
# Only the first of them is there.


def derivative_w(x, y, w, b):
    return 2 * (x @ w + b - y) @ x / len(y)
