# verdict: wrong
# line: 8
# why: the updates are written into tables of whole numbers, so every change is cut to an integer
import numpy as np

xs = np.array([[0, 1, 1], [1, 0, 1], [1, 1, 1], [0, 0, 1]])
ys = np.array([1, 1, 0, 0])
W = np.array([[2, -1, 1], [-1, 2, 1], [0, 1, -2]])
V = np.array([1.5, 1.0, -2.0])
lr = 4.0

def sig(z):
    return 1 / (1 + np.exp(-z))

def answer(x):
    h = sig(x @ W)
    return h, sig(h @ V)

for lap in range(300):
    err = 0
    for x, t in zip(xs, ys):
        h, o = answer(x)
        err += abs(o - t)
        d = (o - t) * o * (1 - o)
        for j in range(3):
            dj = d * V[j] * h[j] * (1 - h[j])
            V[j] -= lr * d * h[j]
            for i in range(3):
                W[i, j] -= lr * dj * x[i]
    if lap % 60 == 0:
        print(lap, err)
