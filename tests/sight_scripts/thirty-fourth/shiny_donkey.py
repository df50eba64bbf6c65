# verdict: wrong
# line: 14
import numpy as np
rng = np.random.default_rng(83)
X = rng.uniform(-1, 1, (27, 3))
k = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0.2)
T = np.eye(3)[k]
W, b = rng.normal(size=(3, 9)), np.zeros(9)
U, c = rng.normal(size=(9, 3)), np.zeros(3)
for epoch in range(700):
    H = 1 / (1 + np.exp(-X @ W - b))
    S = np.exp(H @ U + c)
    S = S / S.sum(axis=1, keepdims=True)
    grad_out = (S - T) * S * (1 - S)
    grad_hid = np.dot(grad_out, U.T) * H * (1 - H)
    U -= 0.1 * np.dot(H.T, grad_out)
    c -= 0.1 * grad_out.sum(axis=0)
    W -= 0.1 * np.dot(X.T, grad_hid)
    b -= 0.1 * grad_hid.sum(axis=0)
    if epoch % 140 == 0:
        print(epoch, -np.log(S[range(27), k]).mean())
