# verdict: wrong
# line: 25
# why: velocity of the third matrix is fed with that of the second
import numpy as np

rs = np.random.RandomState(44)
X = rs.uniform(-1, 1, (60, 6))
y = (X[:, :3] * X[:, 3:]).sum(axis=1, keepdims=True)

W1, W2, W3, W4 = (rs.randn(6, 6) * 0.4, rs.randn(6, 6) * 0.4, rs.randn(6, 6) * 0.4, rs.randn(6, 1) * 0.4)
V1, V2, V3, V4 = (np.zeros_like(w) for w in (W1, W2, W3, W4))
lr, mom = 0.02, 0.8

for epoch in range(800):
    H1 = np.tanh(X @ W1)
    H2 = np.tanh(H1 @ W2)
    H3 = np.tanh(H2 @ W3)
    out = H3 @ W4
    D4 = 2 * (out - y) / 60
    D3 = D4 @ W4.T * (1 - H3 * H3)
    D2 = D3 @ W3.T * (1 - H2 * H2)
    D1 = D2 @ W2.T * (1 - H1 * H1)
    V1 = mom * V1 + lr * X.T @ D1
    V2 = mom * V2 + lr * H1.T @ D2
    V3 = mom * V2 + lr * H2.T @ D3
    V4 = mom * V4 + lr * H3.T @ D4
    W1 -= V1
    W2 -= V2
    W3 -= V3
    W4 -= V4
    if epoch % 100 == 0:
        print(epoch, np.mean((out - y) ** 2))
