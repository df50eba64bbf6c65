# verdict: right
"""Layers as closures: every layer is a pair of functions."""
import math
import random

rnd = random.Random(99)


def dense(n_in, n_out, rate):
    w = [[rnd.gauss(0, 1 / math.sqrt(n_in)) for _ in range(n_in)] for _ in range(n_out)]
    b = [0.0] * n_out
    memory = []

    def forward(x):
        memory.append(x)
        return [sum(wi * xi for wi, xi in zip(row, x)) + bj for row, bj in zip(w, b)]

    def backward(grad):
        x = memory.pop()
        back = [sum(w[j][i] * grad[j] for j in range(n_out)) for i in range(n_in)]
        for j in range(n_out):
            b[j] -= rate * grad[j]
            for i in range(n_in):
                w[j][i] -= rate * grad[j] * x[i]
        return back

    return forward, backward


def elementwise(f, df):
    memory = []

    def forward(x):
        y = [f(v) for v in x]
        memory.append((x, y))
        return y

    def backward(grad):
        x, y = memory.pop()
        return [g * df(a, b) for g, a, b in zip(grad, x, y)]

    return forward, backward


def softplus():
    return elementwise(lambda v: math.log1p(math.exp(v)), lambda v, y: 1 / (1 + math.exp(-v)))


def chain(*layers):
    def forward(x):
        for f, _ in layers:
            x = f(x)
        return x

    def backward(g):
        for _, b in reversed(layers):
            g = b(g)
        return g

    return forward, backward


predict, learn = chain(dense(1, 8, 0.02), softplus(), dense(8, 6, 0.02), softplus(), dense(6, 1, 0.02))

points = [(x / 10, abs(x / 10)) for x in range(-15, 16)]

for epoch in range(300):
    loss = 0
    for x, target in points:
        diff = predict([x])[0] - target
        loss += diff ** 2
        learn([2 * diff])
    if epoch % 60 == 0:
        print(f"{epoch:3d}: {loss / len(points):.5f}")
