# verdict: right
import numpy as np

# softmax outputs but squared error, just to see whether it works
rng = np.random.default_rng(5)
K, N = 3, 90
lab = rng.integers(0, K, N)
X = np.array([[0.0, 1.5, -1.5], [1.5, -1, -1]])[:, lab] + 0.5 * rng.standard_normal((2, N))
T = np.zeros((K, N))
T[lab, np.arange(N)] = 1

W1 = rng.standard_normal((7, 2)) * 0.7
b1 = np.zeros((7, 1))
W2 = rng.standard_normal((K, 7)) * 0.4
b2 = np.zeros((K, 1))
mu = 0.05

for it in range(800):
    H = np.tanh(W1 @ X + b1)
    S = np.exp(W2 @ H + b2)
    S /= S.sum(axis=0)
    E = S - T
    # dE/dz_i = s_i * (e_i - sum_j e_j s_j)
    D2 = S * (E - (E * S).sum(axis=0))
    D1 = (W2.T @ D2) * (1 - H * H)
    W2 -= mu * D2 @ H.T
    b2 -= mu * D2.sum(axis=1, keepdims=True)
    W1 -= mu * D1 @ X.T
    b1 -= mu * D1.sum(axis=1, keepdims=True)
print("E =", 0.5 * (E ** 2).sum(), "hits =", (S.argmax(0) == lab).sum(), "/", N)
