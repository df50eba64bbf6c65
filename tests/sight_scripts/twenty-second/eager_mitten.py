# verdict: wrong
# line: 20
# why: hidden delta: the ones stand first, so B[1:] belongs to the hidden units; B[:-1] drops the last one
import numpy as np

def add_ones(M):
    return np.hstack([np.ones((len(M), 1)), M])

rng = np.random.default_rng(90)
X = rng.uniform(-1.5, 1.5, (70, 2))
Y = np.sin(X[:, :1] + 2 * X[:, 1:])
Xb = add_ones(X)
A = rng.normal(0, 0.8, (3, 11))
B = rng.normal(0, 0.4, (12, 1))
for epoch in range(2000):
    H = np.tanh(Xb @ A)
    Hb = add_ones(H)
    out = Hb @ B
    D = (out - Y) / len(Y)
    DH = (D @ B[:-1].T) * (1 - H ** 2)
    B -= 0.1 * (Hb.T @ D)
    A -= 0.1 * (Xb.T @ DH)
print(np.mean((out - Y) ** 2))
