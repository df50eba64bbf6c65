# verdict: right
import numpy as np
# samples are columns here, three classes (rain, sun, snow)
np.random.seed(3)
A = np.array([[0.9, 0.8, 0.1, 0.2, 0.7, 0.6],
              [0.5, 0.6, 0.9, 0.8, -0.4, -0.5],
              [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]])
T = np.array([[1, 1, 0, 0, 0, 0],
              [0, 0, 1, 1, 0, 0],
              [0, 0, 0, 0, 1, 1]])
m = A.shape[1]
u = np.ones((1, m))
W = np.random.randn(4, 3) * 0.7
V = np.random.randn(3, 5) * 0.7
for k in range(3000):
    h = np.vstack([np.tanh(W @ A), u])
    s = V @ h
    e = np.exp(s - s.max(axis=0))
    p = e / e.sum(axis=0)
    ds = (p - T) / m
    dh = (V.T @ ds)[:-1]
    hh = h[:-1]
    V, W = V - 0.3 * ds @ h.T, W - 0.3 * (dh * (1 - hh ** 2)) @ A.T
print(p.round(2))
print("klass:", p.argmax(axis=0))
