# verdict: wrong
# line: 14
# why: forward pass: The softmax divides by the sum over the whole batch instead of the sum of each sample.
import numpy as np
rng = np.random.default_rng(246)


def one_hot(labels, k):
    return (labels[:, None] == np.arange(k)).astype(float)


def softmax(v):
    v = np.exp(v - np.max(v))
    return v / np.sum(v)


def blobs(n_each, k):
    xs, ls = [], []
    for c in range(k):
        a = 2 * np.pi * c / k
        xs.append(rng.normal([np.cos(a), np.sin(a)], 0.25, (n_each, 2)))
        ls += [c] * n_each
    return np.vstack(xs), np.array(ls)


X, labels = blobs(20, 4)
T = one_hot(labels, 4)
W, b = rng.normal(0, 0.7, (2, 12)), np.zeros(12)
U, c = rng.normal(0, 0.4, (12, 4)), np.zeros(4)

for i in range(200):
    H = np.maximum(X @ W + b, 0)
    P = softmax(H @ U + c)
    D = P - T
    E = D @ U.T * (H > 0)
    U -= 0.005 * H.T @ D
    c -= 0.005 * D.sum(0)
    W -= 0.005 * X.T @ E
    b -= 0.005 * E.sum(0)

print("accuracy:", np.mean(P.argmax(1) == labels))
