# verdict: wrong
# line: 27
# why: momentum; velocity of the hidden bias takes the gradient with the wrong sign
import numpy as np

np.random.seed(3)
N = 64
X = np.random.randn(N, 2)
cls = (np.hypot(X[:, 0], X[:, 1]) > 1.1).astype(int)
T = np.eye(2)[cls]

W1 = np.random.randn(2, 10); B1 = np.zeros((1, 10))
W2 = np.random.randn(10, 2) * 0.3; B2 = np.zeros((1, 2))
V1 = 0 * W1; V2 = 0 * W2; U1 = 0 * B1; U2 = 0 * B2
lr, mom = 0.1, 0.9

for epoch in range(300):
    A = 1 / (1 + np.exp(-(X @ W1 + B1)))
    S = A @ W2 + B2
    P = np.exp(S - S.max(1, keepdims=True))
    P /= P.sum(1, keepdims=True)
    D2 = (P - T) / N
    D1 = D2 @ W2.T * A * (1 - A)
    V2 = mom * V2 + lr * A.T @ D2
    U2 = mom * U2 + lr * D2.sum(0, keepdims=True)
    V1 = mom * V1 + lr * X.T @ D1
    U1 = mom * U1 - lr * D1.sum(0, keepdims=True)
    W2 -= V2
    B2 -= U2
    W1 -= V1
    B1 -= U1
    if epoch % 60 == 0:
        print(epoch, -np.mean(np.log(P[np.arange(N), cls])), np.mean(P.argmax(1) == cls))
