# verdict: right

# two tanh layers with a skip connection around the second, gradient norm clipped
import numpy as np
rng = np.random.default_rng(88)
x = rng.uniform(-1, 1, (80, 3))
y = (x[:, [0]] - x[:, [1]]) * x[:, [2]]
ws = [rng.normal(0, 0.8, (3, 8)), rng.normal(0, 0.3, (8, 8)), rng.normal(0, 0.3, (8, 1))]
for epoch in range(150):
    total = 0.0
    for xb, yb in zip(np.split(x, 8), np.split(y, 8)):
        h = np.tanh(xb @ ws[0])
        u = np.tanh(h @ ws[1])
        block = h + u
        out = block @ ws[2]
        d = 2 * (out - yb) / len(xb)
        g2 = block.T @ d
        dblock = d @ ws[2].T
        du = dblock * (1 - u * u)
        g1 = h.T @ du
        dh = (dblock + du @ ws[1].T) * (1 - h * h)
        g0 = xb.T @ dh
        norm = np.sqrt(sum((g ** 2).sum() for g in (g0, g1, g2)))
        scale = 0.1 * min(1.0, 1.0 / norm)
        for w, g in zip(ws, (g0, g1, g2)):
            w -= scale * g
        total += ((out - yb) ** 2).sum()
    if epoch % 30 == 0:
        print(epoch, total / 80)
