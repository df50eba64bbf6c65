# verdict: wrong
# line: 15
# Autoencoder mit gebundenen Gewichten (tied weights)
import numpy as np
r = np.random.RandomState(101)
daten = (r.rand(40, 6) > 0.5).astype(float)
W = r.normal(0, .4, (6, 3))
bh, bo = np.zeros(3), np.zeros(6)
s = lambda a: 1 / (1 + np.exp(-a))
for schritt in range(1000):
    h = s(daten @ W + bh)
    o = s(h @ W.T + bo)
    do = (o - daten) / len(daten)
    dh = do @ W * h * (1 - h)
    W -= 0.5 * daten.T @ dh
    bh -= 0.5 * dh.sum(0)
    bo -= 0.5 * do.sum(0)
    if schritt % 250 == 0:
        print(schritt, np.mean((o - daten) ** 2))
