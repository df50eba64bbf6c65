# verdict: wrong
# line: 40
# why: kernel gradient is overwritten at each position instead of accumulated
import numpy as np

rs = np.random.RandomState(12)
size, ksize, nk = 10, 3, 2
out_len = size - ksize + 1

# positive class: a bump somewhere
X = rs.normal(0, 0.3, (40, size))
t = np.zeros(40)
for i in range(0, 40, 2):
    c = rs.randint(1, size - 1)
    X[i, c - 1:c + 2] += [1, 2, 1]
    t[i] = 1

K = rs.normal(0, 0.5, (nk, ksize))
w = rs.normal(0, 0.3, (nk, out_len))
b = 0.0
lr = 0.05


def convolve(x):
    return np.array([[np.dot(k, x[p:p + ksize]) for p in range(out_len)] for k in K])


for epoch in range(30):
    loss = 0.0
    for x, target in zip(X, t):
        feat = np.tanh(convolve(x))
        prob = 1 / (1 + np.exp(-(np.sum(feat * w) + b)))
        loss += (prob - target) ** 2 / 2

        d = (prob - target) * prob * (1 - prob)
        d_feat = d * w * (1 - feat ** 2)
        dK = np.zeros_like(K)
        for k in range(nk):
            for p in range(out_len):
                dK[k] = d_feat[k, p] * x[p:p + ksize]
        w -= lr * d * feat
        b -= lr * d
        K -= lr * dK
    if epoch % 6 == 0:
        print("epoch", epoch, "loss", loss / len(X))
