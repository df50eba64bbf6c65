# verdict: right
import numpy as np
# softmax, but with the squared error: needs the whole Jacobian, good exercise for my class
np.random.seed(14)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
Y = np.array([[1,0],[0,1],[0,1],[1,0]], dtype=float)
W1 = np.random.randn(3, 4)
W2 = np.random.randn(4, 2)
for t in range(1500):
    H = 1/(1+np.exp(-X @ W1))
    Z = H @ W2
    P_ = np.exp(Z) / np.exp(Z).sum(axis=1, keepdims=True)
    G = P_ - Y
    D2 = np.zeros_like(G)
    for n in range(4):
        J = np.diag(P_[n]) - np.outer(P_[n], P_[n])
        D2[n] = J @ G[n]
    D1 = (D2 @ W2.T) * H * (1 - H)
    W2 -= 0.5 * H.T @ D2
    W1 -= 0.5 * X.T @ D1
    if t % 500 == 0:
        print(t, (G**2).sum())
