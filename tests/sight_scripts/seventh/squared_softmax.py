# verdict: wrong
# line: 26
# also: 27
# why: Only the diagonal of the softmax derivative is used.
import numpy as np

# squared error on top of a softmax
np.random.seed(45)
X = np.random.rand(45, 2) * 2 - 1
T = np.zeros((45, 3))
T[np.arange(45), (X[:, 0] > 0.2).astype(int) + (X[:, 1] > X[:, 0]).astype(int)] = 1
V = np.random.randn(2, 7)
a = np.zeros(7)
W = np.random.randn(7, 3) * 0.5
b = np.zeros(3)
lr = 0.1
for it in range(1, 601):
    hid = 1 / (1 + np.exp(-(X @ V + a)))
    S = np.exp(hid @ W + b)
    prob = S / S.sum(axis=1)[:, None]
    gap = prob - T
    if it % 100 == 0:
        print("it", it, "sum of squares", round(float((gap ** 2).sum()), 4))
    back = np.zeros_like(prob)
    for i in range(len(X)):
        J = np.diag(prob[i] * (1 - prob[i]))
        back[i] = J @ gap[i]
    dH = back @ W.T * hid * (1 - hid)
    W -= lr * hid.T @ back
    b -= lr * back.sum(axis=0)
    V -= lr * X.T @ dH
    a -= lr * dH.sum(axis=0)
