# verdict: wrong
# line: 11
import math, random
random.seed(5)

def f(x): return 1 / (1 + math.exp(-x))

X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
y = [0, 1, 1, 0]
H = 4
w1 = [[random.uniform(-1, 1) for _ in range(3)]] * H
w2 = [random.uniform(-1, 1) for _ in range(H)]
for epoch in range(2000):
    for x, t in zip(X, y):
        h = [f(sum(w * v for w, v in zip(row, x))) for row in w1]
        o = f(sum(w * v for w, v in zip(w2, h)))
        d = (t - o) * o * (1 - o)
        dh = [d * w2[j] * h[j] * (1 - h[j]) for j in range(H)]
        for j in range(H):
            w2[j] += 0.5 * d * h[j]
            for i in range(3):
                w1[j][i] += 0.5 * dh[j] * x[i]
print([f(sum(a * f(sum(w * v for w, v in zip(r, x))) for a, r in zip(w2, w1))) for x in X])
