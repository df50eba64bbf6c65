# verdict: right
# I can't do the calculus, so let the computer measure the slopes :)
import random
import math

random.seed(21)

points = [(0.0, 0.0, 0.1), (0.0, 1.0, 0.9), (1.0, 0.0, 0.8), (1.0, 1.0, 0.2), (0.5, 0.5, 0.5)]
params = [random.uniform(-1.5, 1.5) for _ in range(3 * 3 + 4)]


def net(p, x1, x2):
    total = p[12]
    for j in range(3):
        w1, w2, b = p[3 * j], p[3 * j + 1], p[3 * j + 2]
        total += p[9 + j] * math.tanh(w1 * x1 + w2 * x2 + b)
    return total


def cost(p):
    return sum((net(p, x1, x2) - t) ** 2 for x1, x2, t in points) / len(points)


def slopes(p, eps=1e-5):
    result = []
    for i in range(len(p)):
        up = list(p)
        up[i] += eps
        down = list(p)
        down[i] -= eps
        result.append((cost(up) - cost(down)) / (2 * eps))
    return result


for n in range(800):
    g = slopes(params)
    params = [w - 0.25 * s for w, s in zip(params, g)]
    if n % 200 == 0:
        print(n, cost(params))
for x1, x2, t in points:
    print(x1, x2, t, round(net(params, x1, x2), 3))
