# verdict: right
import numpy as np
# jede Schicht hat ihre eigene Lernrate
np.random.seed(13)
X = np.array([[0,0,0,1],[0,0,1,1],[0,1,0,1],[0,1,1,1],[1,0,0,1],[1,0,1,1],[1,1,0,1],[1,1,1,1]])
Y = (X[:, :3].sum(1) >= 2).astype(int).reshape(-1, 1)      # Mehrheit
A = np.random.randn(4, 3)
B = np.random.randn(3, 1)
rate_A, rate_B = 1.2, 0.3
sig = lambda z: 1 / (1 + np.exp(-z))
dsig = lambda s: s * (1 - s)
for k in range(3000):
    H = sig(X @ A); O = sig(H @ B)
    dO = (O - Y) * dsig(O)
    dH = dO @ B.T * dsig(H)
    A -= rate_A * (X.T @ dH)
    B -= rate_B * (H.T @ dO)
print(np.c_[Y, O.round(2)])
