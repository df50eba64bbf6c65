# verdict: right
import numpy as np

rng = np.random.RandomState(21)
N = 96
X = np.c_[rng.uniform(-2, 2, (N, 2)), np.ones(N)]
t = (X[:, 0] > X[:, 1]).astype(float).reshape(N, 1)

W1 = rng.randn(3, 6) * 0.6
W2 = rng.randn(6, 1) * 0.6
V1 = np.zeros_like(W1)
V2 = np.zeros_like(W2)
lr, mu, B = 0.05, 0.9, 16

def s(z):
    return 1.0 / (1.0 + np.exp(-z))

for epoch in range(200):
    order = rng.permutation(N)
    for k in range(0, N, B):
        idx = order[k:k + B]
        xb, tb = X[idx], t[idx]
        h = s(xb.dot(W1))
        o = s(h.dot(W2))
        do = (o - tb) * o * (1 - o)
        dh = do.dot(W2.T) * h * (1 - h)
        V2 = mu * V2 - lr * h.T.dot(do)
        V1 = mu * V1 - lr * xb.T.dot(dh)
        W2 += V2
        W1 += V1

out = s(s(X.dot(W1)).dot(W2))
print("misclassified:", int(np.sum((out > 0.5) != t)))
