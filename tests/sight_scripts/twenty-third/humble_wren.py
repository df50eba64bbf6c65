# verdict: right
import numpy as np

rng = np.random.default_rng(50)
pts, lab = [], []
for k in range(40):
    r, phi = 0.3 + k / 40, k / 8
    for turn in (0, 1):
        pts.append([r * np.cos(phi + np.pi * turn), r * np.sin(phi + np.pi * turn)])
        lab.append(turn)
pts = np.array(pts)

H = 10
W = rng.normal(0, 1.5, (H, 2))
a = rng.normal(0, 1, H)
V = rng.normal(0, 0.5, (1, H))
b = np.zeros(1)
lr = 0.05

for epoch in range(150):
    order = rng.permutation(len(pts))
    for i in order:
        x, t = pts[i], lab[i]
        h = np.tanh(W @ x + a)
        p = 1 / (1 + np.exp(-(V @ h + b)))
        dp = p - t
        dh = (V.T @ dp) * (1 - h ** 2)
        V -= lr * np.outer(dp, h)
        b -= lr * dp
        W -= lr * np.outer(dh, x)
        a -= lr * dh

right = 0
for x, t in zip(pts, lab):
    p = 1 / (1 + np.exp(-(V @ np.tanh(W @ x + a) + b)))
    right += int((p[0] > 0.5) == (t == 1))
print(right, "of", len(pts), "points are on the right side")
