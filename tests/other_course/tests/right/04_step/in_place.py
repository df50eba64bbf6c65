"""Changes the array that it is given, in place."""


def step(x, y, w, b, alpha):
    miss = y - (x * w).sum(axis=1) - b
    w += alpha * 2 * (x.T @ miss) / miss.size
    b += alpha * 2 * miss.mean()
    return [w, b]
