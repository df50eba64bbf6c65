# mistake: gradient-w-sum
# question: 04_step/step
# style: sums for both


def step(x, y, w, b, alpha):
    miss = x @ w + b - y
    return w - 2 * alpha * (x.T @ miss), b - 2 * alpha * sum(miss)
