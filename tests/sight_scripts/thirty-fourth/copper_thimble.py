# verdict: right
import random

# a network of two ReLU layers, without numpy
random.seed(9)

def mat(r, c):
    return [[random.uniform(-1, 1) * (2 / c) ** 0.5 for _ in range(c)] for _ in range(r)]

def mv(m, v):
    return [sum(map(lambda p, q: p * q, row, v)) for row in m]

def outer_sub(m, a, b, k):
    return [[q - k * x * y for q, y in zip(row, b)] for row, x in zip(m, a)]

def tr(m):
    return list(map(list, zip(*m)))

layers = [mat(5, 3), mat(4, 5), mat(2, 4)]

def descend(x, depth, target):
    """forward on the way down, backward on the way up"""
    z = mv(layers[depth], x)
    if depth == len(layers) - 1:
        delta = [a - b for a, b in zip(z, target)]
    else:
        below = descend([max(0.0, q) for q in z], depth + 1, target)
        delta = [g if q > 0 else 0.0 for g, q in zip(below, z)]
    back = mv(tr(layers[depth]), delta)
    layers[depth] = outer_sub(layers[depth], delta, x, 0.05)
    return back

samples = [([1, 0.5, -0.5], [0.3, 1]), ([1, -1, 0.2], [0.8, 0]), ([1, 0.1, 0.9], [0.1, -0.4]), ([1, 0.9, 0.3], [0.5, 0.5])]
for epoch in range(500):
    for x, t in samples:
        descend(x, 0, t)
    if epoch % 100 == 0:
        y = samples[0][0]
        for i, L in enumerate(layers):
            y = mv(L, y)
            if i < 2:
                y = [max(0.0, q) for q in y]
        print(epoch, y)
