# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: output minus target behind a sigmoid, the exact gradient of the cross-entropy
import numpy as np
x, t = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]), np.array([[0],[1],[1],[0]])
w, v = np.random.randn(3, 5), np.random.randn(5, 1)
for i in range(3000):
    h = 1 / (1 + np.exp(-x @ w))
    p = 1 / (1 + np.exp(-h @ v))
    d = p - t
    w, v = w - .3 * x.T @ (d @ v.T * h * (1 - h)), v - .3 * h.T @ d
print(p.round(3))
