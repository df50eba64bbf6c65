# verdict: wrong
# wrong: the summed gradients
# line: 28
# mistake: the gradient sums aren't set back to zero at the start of an epoch
# style: C programmer, batch gradient over loops
import math, random

random.seed(12)
DATA = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 1)]
H = 3
W = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(H)]
V = [random.uniform(-1, 1) for _ in range(H + 1)]

def sigmoid(s):
    return 1 / (1 + math.exp(-s))

gW = [[0.0] * 3 for _ in range(H)]
gV = [0.0] * (H + 1)
for epoch in range(200):
    sse = 0.0
    for x, t in DATA:
        xb = (x[0], x[1], 1)
        h = [sigmoid(sum(w * v for w, v in zip(W[j], xb))) for j in range(H)] + [1]
        o = sigmoid(sum(v * a for v, a in zip(V, h)))
        sse += (o - t) ** 2
        d = (o - t) * o * (1 - o)
        for j in range(H + 1):
            gV[j] += d * h[j]
        for j in range(H):
            e = d * V[j] * h[j] * (1 - h[j])
            for i in range(3):
                gW[j][i] += e * xb[i]
    for j in range(H + 1):
        V[j] -= 0.5 * gV[j]
    for j in range(H):
        for i in range(3):
            W[j][i] -= 0.5 * gW[j][i]
    if epoch % 40 == 0:
        print(epoch, sse)
