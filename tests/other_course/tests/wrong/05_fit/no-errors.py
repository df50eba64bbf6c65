# wrong: fit
# outcome: wrong
# The errors don't come back.


def fit(x, y, w, b, alpha, iterations):
    for _ in range(iterations):
        miss = x @ w + b - y
        w = w - 2 * alpha * miss @ x / len(y)
        b = b - 2 * alpha * miss.mean()
    return w, b
