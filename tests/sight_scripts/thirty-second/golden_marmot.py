# verdict: right
import numpy as np
rng = np.random.default_rng(101)
# tied autoencoder: decoder is the encoder's transpose
D = rng.random((16, 6))
W = rng.normal(0, 0.4, (6, 3))
b = np.zeros(3)
c = np.zeros(6)
step = 0.05
for epoch in range(2000):
    code = np.tanh(D @ W + b)
    back = code @ W.T + c
    e = back - D
    d = (e @ W) * (1 - code ** 2)
    grad = D.T @ d + e.T @ code
    W -= step * grad
    b -= step * d.sum(0)
    c -= step * e.sum(0)
print("reconstruction", (e ** 2).sum())
