# verdict: right
import numpy as np

# step size found by halving: always the gradient direction, only the length varies
rng = np.random.default_rng(507)
X = rng.normal(size=(15, 3))
y = np.cos(X[:, :1]) - X[:, 1:2]
W, V = rng.normal(0, .5, (3, 6)), rng.normal(0, .5, (6, 1))

def loss(W, V):
    return 0.5 * np.mean((np.tanh(X @ W) @ V - y) ** 2)

for k in range(150):
    h = np.tanh(X @ W)
    e = (h @ V - y) / len(X)
    gV = h.T @ e
    gW = X.T @ (e @ V.T * (1 - h ** 2))
    t, now = 2.0, loss(W, V)
    while loss(W - t * gW, V - t * gV) > now and t > 1e-6:
        t /= 2
    W = W - t * gW
    V = V - t * gV
print("loss %.5f, last step %.3g" % (loss(W, V), t))
