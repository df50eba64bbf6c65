# verdict: right
import random


def stream(seed):
    """endless samples of a noisy plane"""
    r = random.Random(seed)
    while True:
        x = [r.uniform(-1, 1) for _ in range(3)]
        y = 0.5 + 1.2 * x[0] - 0.7 * x[1] + 0.1 * x[2] + r.gauss(0, 0.05)
        yield x, y


def adaline(samples, n, eta, count):
    r = random.Random(4)
    w = [r.uniform(-0.1, 0.1) for _ in range(n + 1)]
    for k in range(count):
        x, y = next(samples)
        x = [1.0] + x
        net = sum(wi * xi for wi, xi in zip(w, x))
        error = y - net
        w = [wi + eta * error * xi for wi, xi in zip(w, x)]
        if k % 500 == 0:
            yield k, error, w


for k, e, w in adaline(stream(1), 3, 0.05, 3000):
    print(k, round(e, 3), [round(v, 2) for v in w])
