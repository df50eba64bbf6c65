# verdict: wrong
# line: 18
# also: 16, 17, 19
import numpy as np
rs = np.random.RandomState(3)
X = rs.uniform(-1, 1, (15, 2))
X = np.hstack([X, np.ones((15, 1))])
Y = X[:, :1] ** 2
W1, W2 = rs.randn(3, 6) * 0.6, rs.randn(6, 1) * 0.6
m1, m2 = 0 * W1, 0 * W2
for t in range(200):
    H = np.tanh(X @ W1)
    D = (H @ W2 - Y) / 15
    m2_grad = H.T @ D
    m1_grad = X.T @ (D @ W2.T * (1 - H * H))
    m1 = 0.5 * m1 - 0.002 * m1_grad
    m2 = 0.5 * m2 - 0.002 * m2_grad
    W1 -= m1
    W2 -= m2
    if t % 50 == 0:
        print(t, np.sum(D ** 2) * 15)
