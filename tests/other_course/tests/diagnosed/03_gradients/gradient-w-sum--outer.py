# mistake: gradient-w-sum
# question: 03_gradients/derivative_w
# style: sample by sample


def derivative_w(x, y, w, b):
    slope = 0
    for row, target in zip(x, y, strict=True):
        slope = slope + 2 * row * (row @ w + b - target)
    return slope


def derivative_b(x, y, w, b):
    return 2 * (x @ w + b - y).mean()
