# verdict: wrong
# line: 14
# why: W is used in the encoder and, transposed, in the decoder, but only the encoder's part of its gradient is taken.
import numpy as np
np.random.seed(838)
s = lambda x: 1.0/(1.0+np.exp(-x))
X = np.eye(8)
W = np.random.randn(8, 3) * 0.5
for runde in range(3000):
    h = s(X @ W)
    r = s(h @ W.T)
    dr = (r - X) * r * (1 - r)
    dh = (dr @ W) * h * (1 - h)
    W -= 0.3 * X.T @ dh
    if runde % 500 == 0:
        print(runde, np.sum((r - X) ** 2))
print(h.round(1))
