# verdict: wrong
# line: 20
# why: the bias row is the last one, but the first row is dropped on the way back
import numpy as np

def add_bias(M):
    return np.c_[M, np.ones(len(M))]

rng = np.random.default_rng(93)
X = rng.uniform(-1, 1, (55, 2))
y = np.c_[X[:, 0] * X[:, 1], X[:, 0] - X[:, 1] ** 3]
V = [rng.normal(0, 1, (3, 10)), rng.normal(0, 0.3, (11, 2))]

for it in range(800):
    A0 = add_bias(X)
    H = np.tanh(A0 @ V[0])
    A1 = add_bias(H)
    Yhat = A1 @ V[1]
    D2 = (Yhat - y) / len(X)
    D1 = (D2 @ V[1][1:].T) * (1 - H ** 2)
    V[1] -= 0.2 * A1.T @ D2
    V[0] -= 0.2 * A0.T @ D1
    if it % 200 == 0:
        print("iter", it, "EQM", np.mean((Yhat - y) ** 2))
