# verdict: wrong
# line: 23
# also: 17, 22, 24
import math
import random

random.seed(5)
H = 3
w = [random.uniform(-1, 1) for _ in range(H)]
b = [random.uniform(-1, 1) for _ in range(H)]
u = [random.uniform(-1, 1) for _ in range(H)]
c = 0.0

pts = [(k / 10.0, math.sin(k / 10.0 * 3)) for k in range(-10, 11)]
lr = 0.001

gw = [0.0] * H
gb = [0.0] * H
gu = [0.0] * H
gc = 0.0

for epoch in range(800):
    mse = 0.0
    for x, t in pts:
        h = [math.tanh(w[j] * x + b[j]) for j in range(H)]
        y = c + sum(u[j] * h[j] for j in range(H))
        e = y - t
        mse += e * e / len(pts)
        gc += e
        for j in range(H):
            gu[j] += e * h[j]
            back = e * u[j] * (1 - h[j] * h[j])
            gw[j] += back * x
            gb[j] += back
    c -= lr * gc / len(pts)
    for j in range(H):
        u[j] -= lr * gu[j] / len(pts)
        w[j] -= lr * gw[j] / len(pts)
        b[j] -= lr * gb[j] / len(pts)
    if epoch % 100 == 0:
        print(epoch, mse)
