# verdict: wrong
# line: 22
# why: updates: The gradient is joined in the order W1, W2, b1, b2, but the parameters in the order W1, b1, W2, b2.
import numpy as np

D, H, K = 2, 8, 1
n1, n2, n3 = D * H, D * H + H, D * H + H + H * K

def split(v):
    return (v[:n1].reshape(D, H), v[n1:n2], v[n2:n3].reshape(H, K), v[n3:])

def join(*arrays):
    return np.concatenate([np.ravel(a) for a in arrays])

def loss_and_grad(v, x, y):
    W1, b1, W2, b2 = split(v)
    h = np.tanh(x @ W1 + b1)
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    g2 = (p - y) / len(x)
    g1 = g2 @ W2.T * (1 - h ** 2)
    return loss, join(x.T @ g1, h.T @ g2, g1.sum(0), g2.sum(0))

rng = np.random.default_rng(100)
x = rng.normal(size=(60, D))
y = (x[:, :1] ** 2 > x[:, 1:]).astype(float)
v = rng.normal(0, 0.6, n3 + K)
for it in range(500):
    loss, g = loss_and_grad(v, x, y)
    v -= 0.3 * g
    if it % 100 == 0:
        print(it, loss)
