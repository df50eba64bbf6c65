# verdict: wrong
# line: 27
# also: 29
# why: derivatives: gW is the transpose of W's gradient; flattened, its entries go to the wrong weights.
import numpy as np

# parameters as one long vector, so that any optimiser could be plugged in
rng = np.random.default_rng(53)
D, H, K = 3, 5, 2
theta = rng.normal(0, 0.6, D * H + H + H * K + K)

def slices(t):
    i = 0
    out = []
    for shape in [(D, H), (H,), (H, K), (K,)]:
        size = int(np.prod(shape))
        out.append(t[i:i + size].reshape(shape))
        i += size
    return out

def gradient(t, x, y):
    W, b, V, c = slices(t)
    h = np.tanh(x @ W + b)
    o = h @ V + c
    e = (o - y) / len(x)
    d = (e @ V.T) * (1 - h ** 2)
    gW = d.T @ x
    gV = h.T @ e
    flat = np.concatenate([gW.ravel(), d.sum(axis=0), gV.ravel(), e.sum(axis=0)])
    return flat, np.mean((o - y) ** 2)

x = rng.uniform(-1, 1, (45, D))
y = np.column_stack([x[:, 0] * x[:, 1], np.abs(x[:, 2])])

for it in range(2000):
    g, loss = gradient(theta, x, y)
    theta = theta - 0.1 * g
    if it % 400 == 0:
        print(it, loss)
