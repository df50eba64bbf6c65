# verdict: wrong
# line: 14
# why: forgotten parentheses: o * 1 - o is always zero
import numpy as np
rng = np.random.default_rng(2)
data = np.array([[0,0,1,0],[0,1,1,1],[1,0,1,1],[1,1,1,0]])
inp, soll = data[:, :3], data[:, 3:]
w0 = rng.uniform(-1, 1, (3, 4))
w1 = rng.uniform(-1, 1, (4, 1))
for t in range(2000):
    h = 1 / (1 + np.exp(-(inp @ w0)))
    o = 1 / (1 + np.exp(-(h @ w1)))
    f = soll - o
    d1 = f * (o * 1 - o)
    d0 = (d1 @ w1.T) * (h * (1 - h))
    w1 += 0.5 * (h.T @ d1)
    w0 += 0.5 * (inp.T @ d0)
print(o)
print("Fehler", np.abs(f).sum())
