# verdict: wrong
# line: 22
# why: The softmax Jacobian is treated as diagonal; the cross terms between classes are missing.
import numpy as np
np.random.seed(44)
feat = np.random.randn(36, 4)
lab = (feat[:, 0] + feat[:, 1] ** 2 > 0.7).astype(int) + (feat[:, 2] > 0.5)
T = np.zeros((36, 3)); T[np.arange(36), lab] = 1

def softmax_rows(z):
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)

W1 = np.random.randn(4, 6) * .5
W2 = np.random.randn(6, 3) * .5

# squared error on top of softmax outputs
for n in range(500):
    H = 1 / (1 + np.exp(-feat @ W1))
    P = softmax_rows(H @ W2)
    E = P - T
    D2 = E * P * (1 - P)
    D1 = (D2 @ W2.T) * H * (1 - H)
    W2 -= 0.3 * H.T @ D2
    W1 -= 0.3 * feat.T @ D1
    if n % 100 == 0:
        print(n, 0.5 * (E ** 2).sum())
