# verdict: wrong
# line: 17
import numpy as np
np.random.seed(28)
X = np.random.randn(60, 3)
T = np.eye(3)[(X[:, 0] > 0).astype(int) + (X[:, 1] > 0)]
Ws = [np.random.randn(3, 7) * .5, np.random.randn(7, 5) * .5, np.random.randn(5, 3) * .5]
bs = [np.zeros(7), np.zeros(5), np.zeros(3)]
for epoch in range(600):
    A = [X]
    for W, b in zip(Ws[:-1], bs[:-1]):
        A.append(np.tanh(A[-1] @ W + b))
    s = A[-1] @ Ws[-1] + bs[-1]
    p = np.exp(s - s.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    d = (p - T) / len(X)
    for l in range(2, 0, -1):
        gW, gb = A[l].T @ d, d.sum(0)
        if l:
            d = d @ Ws[l].T * (1 - A[l] ** 2)
        Ws[l] -= 0.3 * gW
        bs[l] -= 0.3 * gb
    if epoch % 150 == 0:
        print(epoch, -np.mean(np.sum(T * np.log(p), 1)))
