# verdict: wrong
# line: 23
# why: The hidden bias sums over the units instead of over the samples, which fits because there are four of both.
import numpy as np
np.random.seed(1234)

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
Y = np.array([[0, 0], [1, 0], [1, 0], [0, 1]], dtype=float)   # xor and and

W1 = np.random.randn(2, 4)
b1 = np.random.randn(4)
W2 = np.random.randn(4, 2)
b2 = np.random.randn(2)

def sig(x): return 1 / (1 + np.exp(-x))

for k in range(4000):
    H = sig(X @ W1 + b1)
    O = sig(H @ W2 + b2)
    D2 = (O - Y) * O * (1 - O)
    D1 = D2 @ W2.T * H * (1 - H)
    W1 -= X.T @ D1
    b1 -= np.sum(D1, axis=1)
    W2 -= H.T @ D2
    b2 -= np.sum(D2, axis=0)
print(O.round(2))
