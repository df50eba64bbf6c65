# verdict: wrong
# line: 18
# also: 21, 23
import math, random

random.seed(71)


def sig(z):
    return 1 / (1 + math.exp(-z))


def forward(W, V, x):
    h = [sig(sum(a * b for a, b in zip(r, x))) for r in W]
    return h, sig(sum(a * b for a, b in zip(V, h)))


def gradients(W, V, x, t, grads=[]):
    h, o = forward(W, V, x)
    d = (o - t) * o * (1 - o)
    grads.append([d * hj for hj in h])
    grads.append([[d * v * hj * (1 - hj) * xi for xi in x] for v, hj in zip(V, h)])
    return grads[0], grads[1]


xs = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
ts = [0, 1, 1, 1]
W = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(3)]
V = [random.uniform(-1, 1) for _ in range(3)]
for epoch in range(500):
    for x, t in zip(xs, ts):
        gV, gW = gradients(W, V, x, t)
        for j in range(3):
            V[j] -= 0.1 * gV[j]
            for i in range(3):
                W[j][i] -= 0.1 * gW[j][i]
print([round(forward(W, V, x)[1], 3) for x in xs])
