# verdict: right
# Abbruch, sobald der Fehler klein genug ist
import numpy as np
sg = lambda x: 1.0 / (1.0 + np.exp(-x))
np.random.seed(17)
X = np.array([[int(c) for c in format(i, "03b")] + [1] for i in range(8)])
Y = np.array([[bin(i).count("1") >= 2] for i in range(8)], dtype=float)   # Mehrheit
w0 = np.random.uniform(-1, 1, (4, 3))
w1 = np.random.uniform(-1, 1, (4, 1))
epoch, fehler = 0, 1.0
while epoch < 3000 and fehler > 0.02:
    h = sg(X @ w0)
    hb = np.hstack([h, np.ones((8, 1))])
    o = sg(hb @ w1)
    fehler = np.max(np.abs(o - Y))
    do = (Y - o) * o * (1 - o)
    dh = (do @ w1[:-1].T) * h * (1 - h)
    w1 += 0.9 * hb.T @ do
    w0 += 0.9 * X.T @ dh
    epoch += 1
print(epoch, fehler)
