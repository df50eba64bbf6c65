# verdict: wrong
# line: 28
import math, random
random.seed(15)
# pure python, online learning

def f(x):
    return 1 / (1 + math.exp(-x))

X = [[random.random() for _ in range(3)] for _ in range(12)]
T = [1 if sum(r) > 1.5 else 0 for r in X]
H = 4
wh = [[random.gauss(0, 1) for _ in range(3)] for _ in range(H)]
wo = [random.gauss(0, 1) for _ in range(H)]
lr = 0.3
for epoch in range(500):
    err = 0
    for i in range(len(X)):
        h = []
        for j in range(H):
            s = 0
            for k in range(3):
                s += wh[j][k] * X[i][k]
            h.append(f(s))
        o = f(sum(a * b for a, b in zip(wo, h)))
        delta = (T[i] - o) * o * (1 - o)
        err += (T[i] - o) ** 2
        for j in range(1, H):
            dj = delta * wo[j] * h[j] * (1 - h[j])
            wo[j] += lr * delta * h[j]
            for k in range(3):
                wh[j][k] += lr * dj * X[i][k]
    if epoch % 100 == 0:
        print(epoch, err)
