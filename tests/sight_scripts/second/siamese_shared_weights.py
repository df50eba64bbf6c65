# verdict: right
# why: Two inputs go through the same weights, the squared distance is fed to a logistic output; both branches' gradients are added.
import numpy as np

rng = np.random.default_rng(92)
n = 80
A = rng.normal(size=(n, 3))
same = rng.integers(0, 2, (n, 1)).astype(float)
B = np.where(same > 0, A + 0.2 * rng.normal(size=A.shape), rng.normal(size=A.shape))

W = rng.normal(size=(3, 4)) * 0.5
b = np.zeros(4)
bias = np.zeros(1)
lr = 0.1

def embed(x):
    return np.tanh(x @ W + b)

for epoch in range(800):
    ea, eb = embed(A), embed(B)
    diff = ea - eb
    dist = np.sum(diff ** 2, axis=1, keepdims=True)
    p = 1 / (1 + np.exp(-(bias - dist)))
    loss = -np.mean(same * np.log(p + 1e-12) + (1 - same) * np.log(1 - p + 1e-12))
    d = (p - same) / n
    g_diff = -d * 2 * diff
    ga = g_diff * (1 - ea ** 2)
    gb = -g_diff * (1 - eb ** 2)
    gW = A.T @ ga + B.T @ gb
    gbias1 = ga.sum(axis=0) + gb.sum(axis=0)
    W -= lr * gW
    b -= lr * gbias1
    bias -= lr * d.sum(axis=0)
    if epoch % 200 == 0:
        print(epoch, loss, np.mean((p > 0.5) == same))
