# verdict: right
import random, math

# recursion instead of loops: each layer calls the next one and gets its gradient back

random.seed(64)
SIZES = [2, 5, 4, 3, 1]
layers = [[[random.gauss(0, 1 / math.sqrt(a)) for _ in range(a)] + [0.0] for _ in range(b)]
          for a, b in zip(SIZES, SIZES[1:])]


def descend(depth, x, target, lr):
    """runs the rest of the network on x, learns, and returns dE/dx"""
    if depth == len(layers):
        return [xi - t for xi, t in zip(x, target)]
    layer = layers[depth]
    z = [sum(w * v for w, v in zip(row, x)) + row[-1] for row in layer]
    last = depth == len(layers) - 1
    a = z if last else [math.tanh(v) for v in z]
    g = descend(depth + 1, a, target, lr)
    if not last:
        g = [gi * (1 - ai * ai) for gi, ai in zip(g, a)]
    back = [sum(g[j] * layer[j][i] for j in range(len(layer))) for i in range(len(x))]
    for j, row in enumerate(layer):
        for i, v in enumerate(x):
            row[i] -= lr * g[j] * v
        row[-1] -= lr * g[j]
    return back


def value(x):
    for d, layer in enumerate(layers):
        z = [sum(w * v for w, v in zip(row, x)) + row[-1] for row in layer]
        x = z if d == len(layers) - 1 else [math.tanh(v) for v in z]
    return x[0]


grid = [(a / 3, b / 3) for a in range(-3, 4) for b in range(-3, 4)]
for epoch in range(80):
    for a, b in grid:
        descend(0, [a, b], [math.cos(2 * a) * b], 0.05)
    if epoch % 20 == 0:
        print(epoch, sum((value(p) - math.cos(2 * p[0]) * p[1]) ** 2 for p in grid) / len(grid))
