# verdict: wrong
# line: 19
import numpy as np
np.random.seed(8)
N = 40
X = np.hstack([np.random.randn(N, 3), np.ones((N, 1))])
y = np.sign(X[:, :1] + X[:, 1:2] * X[:, 2:3]) * 0.8
W1 = np.random.randn(4, 10) * 0.4
W2 = np.random.randn(10, 1) * 0.4
eta = 0.05
decay = 0.002
for t in range(1000):
    H = np.tanh(X @ W1)
    O = np.tanh(H @ W2)
    E = y - O
    D2 = E * (1 - O * O) / N
    D1 = (D2 @ W2.T) * (1 - H * H)
    W2 += eta * (H.T @ D2 - decay * W2)
    W1 += eta * (X.T @ D1 + decay * W1)
    if t % 200 == 0:
        print(t, float((E ** 2).mean()))
