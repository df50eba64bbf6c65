# verdict: wrong
# line: 30
# why: derivatives: The hidden biases get the output delta d2 instead of the hidden delta d1; it fits only by broadcasting.
import numpy as np
np.random.seed(15)

def sigma(z):
    return 1 / (1 + np.exp(-z))

w1 = np.random.randn(4, 2); b1 = np.random.randn(4, 1)
w2 = np.random.randn(1, 4); b2 = np.random.randn(1, 1)
pts = [np.random.uniform(-1, 1, (2, 1)) for i in range(30)]
lab = [float(p[0, 0] + p[1, 0] > 0) for p in pts]

for epoch in range(200):
    loss = 0
    g1 = np.zeros_like(w1); gb1 = np.zeros_like(b1)
    g2 = np.zeros_like(w2); gb2 = np.zeros_like(b2)
    for x, t in zip(pts, lab):
        # forward
        h = sigma(w1 @ x + b1)
        o = sigma(w2 @ h + b2)
        loss += ((o - t) ** 2).item()
        # backward
        d2 = (o - t) * o * (1 - o)
        d1 = (w2.T @ d2) * h * (1 - h)
        g2 += d2 @ h.T
        gb2 += d2
        g1 += d1 @ x.T
        gb1 += d2
    w1 -= 0.05 * g1
    b1 -= 0.05 * gb1
    w2 -= 0.05 * g2
    b2 -= 0.05 * gb2
print("loss", loss)
