# verdict: right
import numpy as np

# with a gradient check in front (I didn't trust my derivatives)
rng = np.random.default_rng(707)
X = rng.uniform(-1, 1, (8, 3))
y = rng.integers(0, 2, (8, 1)).astype(float)
params = [rng.normal(0, 1, (3, 4)), np.zeros(4), rng.normal(0, 1, (4, 1)), np.zeros(1)]

def loss_fn(params):
    W, b, V, c = params
    o = 1 / (1 + np.exp(-(np.tanh(X @ W + b) @ V + c)))
    return -np.mean(y * np.log(o) + (1 - y) * np.log(1 - o))

def grads_fn(params):
    W, b, V, c = params
    h = np.tanh(X @ W + b)
    o = 1 / (1 + np.exp(-(h @ V + c)))
    d = (o - y) / len(X)
    dh = d @ V.T * (1 - h ** 2)
    return [X.T @ dh, dh.sum(0), h.T @ d, d.sum(0)]

def gradient_check(params, eps=1e-6):
    worst = 0
    for p, g in zip(params, grads_fn(params)):
        it = np.nditer(p, flags=["multi_index"])
        for _ in it:
            i = it.multi_index
            keep = p[i]
            p[i] = keep + eps
            up = loss_fn(params)
            p[i] = keep - eps
            down = loss_fn(params)
            p[i] = keep
            worst = max(worst, abs((up - down) / (2 * eps) - g[i]))
    return worst

print("gradient check, worst difference < 1e-8:", gradient_check(params) < 1e-8)
for epoch in range(800):
    for p, g in zip(params, grads_fn(params)):
        np.subtract(p, 0.6 * g, out=p)
print("loss", loss_fn(params).round(4))
