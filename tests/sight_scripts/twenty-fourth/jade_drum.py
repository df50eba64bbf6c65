# verdict: right
import numpy as np

rng = np.random.default_rng(99)
X = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]], dtype=float)
t = np.array([[-1], [1], [1], [-1]], dtype=float)

W = rng.uniform(-1, 1, (3, 4))
V = rng.uniform(-1, 1, (5, 1))
tick = 0
while True:
    Xb = np.c_[X, np.ones(len(X))]
    H = np.tanh(Xb @ W)
    Hb = np.c_[H, np.ones(len(H))]
    o = np.tanh(Hb @ V)
    err = o - t
    do = err * (1 - o ** 2)
    dH = (do @ V.T)[:, :-1] * (1 - H ** 2)
    V -= 0.1 * Hb.T @ do
    W -= 0.1 * Xb.T @ dH
    tick += 1
    if np.mean(err ** 2) < 0.001:
        print("good enough")
        break
    if tick >= 10000:
        print("giving up")
        break
print("ticks:", tick)
print(np.c_[X, t, o.round(3)])
