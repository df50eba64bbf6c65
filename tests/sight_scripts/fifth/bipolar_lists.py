# verdict: wrong
# line: 18
# why: [[0.0] * 3] * 3 gives three names for one row, so all rows of the gradient are the same list.
import math, random

random.seed(15)
samples = [((-1, -1, 1), 0), ((-1, 1, 1), 1), ((1, -1, 1), 1), ((1, 1, 1), 0)]
w1 = [[random.gauss(0, 1) for _ in range(3)] for _ in range(3)]
w2 = [random.gauss(0, 1) for _ in range(3)]

def hidden(x):
    return [math.tanh(sum(x[i] * w1[i][j] for i in range(3))) for j in range(3)]

def output(h):
    return 1 / (1 + math.exp(-sum(a * b for a, b in zip(h, w2))))

for epoch in range(800):
    g1 = [[0.0] * 3] * 3
    g2 = [0.0] * 3
    loss = 0.0
    for x, t in samples:
        h = hidden(x)
        o = output(h)
        loss -= math.log(o if t else 1 - o)
        d = o - t
        for j in range(3):
            g2[j] += d * h[j]
            dj = d * w2[j] * (1 - h[j] ** 2)
            for i in range(3):
                g1[i][j] += dj * x[i]
    for j in range(3):
        w2[j] -= 0.1 * g2[j]
        for i in range(3):
            w1[i][j] -= 0.1 * g1[i][j]
    if epoch % 200 == 0:
        print(epoch, loss)
