# verdict: right
import numpy as np

D, H, K = 4, 8, 3
rng = np.random.default_rng(99)
N = 120
labels = rng.integers(0, K, N)
means = rng.normal(0, 2, (K, D))
X = means[labels] + rng.normal(0, 1, (N, D))
X = (X - X.mean(0)) / X.std(0)
onehot = np.eye(K)[labels]

theta = rng.normal(0, 0.4, D * H + H + H * K + K)


def unpack(th):
    i = 0
    W1 = th[i:i + D * H].reshape(D, H); i += D * H
    b1 = th[i:i + H]; i += H
    W2 = th[i:i + H * K].reshape(H, K); i += H * K
    b2 = th[i:]
    return W1, b1, W2, b2


def loss_grad(th):
    W1, b1, W2, b2 = unpack(th)
    z = X @ W1 + b1
    h = np.maximum(0, z)
    s = h @ W2 + b2
    top = s.max(1, keepdims=True)
    logp = s - top - np.log(np.exp(s - top).sum(1, keepdims=True))
    L = -(onehot * logp).sum() / N
    ds = (np.exp(logp) - onehot) / N
    dz = ds @ W2.T * (z > 0)
    g = np.concatenate([(X.T @ dz).ravel(), dz.sum(0), (h.T @ ds).ravel(), ds.sum(0)])
    return L, g


for step in range(500):
    L, g = loss_grad(theta)
    theta = theta - 0.3 * g
print("loss %.4f" % L)
