# verdict: wrong
# line: 18
# why: derivatives: The derivative of softplus is the sigmoid of the weighted input z, not of the activation a.
import numpy as np
np.random.seed(35)

def make_layer(n, m):
    """returns forward, backward for a softplus layer; remembers its input"""
    W = np.random.randn(n, m) / np.sqrt(n)
    b = np.random.randn(m) * 0.5
    mem = {}
    def forward(x):
        mem['x'] = x
        mem['a'] = np.log1p(np.exp(x @ W + b))
        return mem['a']
    def backward(g, lr):
        nonlocal W, b
        gz = g / (1 + np.exp(-mem['a']))
        gx = gz @ W.T
        W = W - lr * mem['x'].T @ gz
        b = b - lr * gz.sum(axis=0)
        return gx
    return forward, backward

f1, b1 = make_layer(1, 8)
f2, b2 = make_layer(8, 8)
out_w = np.random.randn(8, 1) * 0.3
out_b = 0.0

x = np.linspace(-1.5, 1.5, 40).reshape(-1, 1)
t = np.sin(2 * x)
for i in range(2000):
    h = f2(f1(x))
    y = h @ out_w + out_b
    g = (y - t) / 40
    gh = g @ out_w.T
    out_w = out_w - 0.05 * h.T @ g
    out_b = out_b - 0.05 * g.sum()
    b1(b2(gh, 0.05), 0.05)
print("mse", ((y - t) ** 2).mean())
