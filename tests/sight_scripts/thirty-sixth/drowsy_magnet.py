# verdict: right
import math
import random

rng = random.Random(2)

# petal length / width of three invented flowers
flowers = []
for label, (l, w) in enumerate([(1.4, 0.3), (4.3, 1.3), (5.6, 2.0)]):
    for _ in range(12):
        flowers.append(([(rng.gauss(l, 0.3) - 3.5) / 2, (rng.gauss(w, 0.15) - 1.2)], label))

H, C = 6, 3
w1 = [[rng.gauss(0, 0.7) for _ in range(2)] for _ in range(H)]
b1 = [0.0] * H
w2 = [[rng.gauss(0, 0.5) for _ in range(H)] for _ in range(C)]
b2 = [0.0] * C


def softmax(zs):
    top = max(zs)
    es = [math.exp(z - top) for z in zs]
    s = sum(es)
    return [e / s for e in es]


def predict(x):
    h = [max(0.0, sum(w1[j][i] * x[i] for i in range(2)) + b1[j]) for j in range(H)]
    return h, softmax([sum(w2[k][j] * h[j] for j in range(H)) + b2[k] for k in range(C)])


SIZE, LR = 6, 0.2
for epoch in range(60):
    rng.shuffle(flowers)
    for start in range(0, len(flowers), SIZE):
        batch = flowers[start:start + SIZE]
        g1 = [[0.0] * 2 for _ in range(H)]
        gb1 = [0.0] * H
        g2 = [[0.0] * H for _ in range(C)]
        gb2 = [0.0] * C
        for x, label in batch:
            h, p = predict(x)
            d = p[:]
            d[label] -= 1.0
            for k in range(C):
                gb2[k] += d[k]
                for j in range(H):
                    g2[k][j] += d[k] * h[j]
            for j in range(H):
                if h[j] > 0:
                    e = sum(d[k] * w2[k][j] for k in range(C))
                    gb1[j] += e
                    for i in range(2):
                        g1[j][i] += e * x[i]
        step = LR / len(batch)
        for k in range(C):
            b2[k] -= step * gb2[k]
            for j in range(H):
                w2[k][j] -= step * g2[k][j]
        for j in range(H):
            b1[j] -= step * gb1[j]
            for i in range(2):
                w1[j][i] -= step * g1[j][i]
    if epoch % 10 == 0:
        good = 0
        for x, label in flowers:
            _, p = predict(x)
            good += p.index(max(p)) == label
        print(epoch, good, "/", len(flowers))
