# verdict: right
import numpy as np

# every piece returns (value, pullback)
def affine(x, w, b):
    def pull(g):
        return g @ w.T, x.T @ g, g.sum(axis=0)
    return x @ w + b, pull

def tanh(x):
    y = np.tanh(x)
    return y, lambda g: g * (1 - y ** 2)

def softmax_xent(x, t):
    x = x - x.max(axis=1, keepdims=True)
    logz = np.log(np.exp(x).sum(axis=1, keepdims=True))
    loss = -(t * (x - logz)).sum() / len(x)
    return loss, lambda: (np.exp(x - logz) - t) / len(x)

def value_and_grad(p, x, t):
    a, pull_a = affine(x, p[0], p[1])
    h, pull_h = tanh(a)
    o, pull_o = affine(h, p[2], p[3])
    loss, pull_loss = softmax_xent(o, t)
    dh, dw2, db2 = pull_o(pull_loss())
    _, dw1, db1 = pull_a(pull_h(dh))
    return loss, [dw1, db1, dw2, db2]

rng = np.random.default_rng(360)
p = [rng.normal(size=(2, 9)), np.zeros(9), rng.normal(size=(9, 3)) * .5, np.zeros(3)]
xs = rng.normal(size=(90, 2))
dist = np.sqrt((xs ** 2).sum(1))
ys = np.eye(3)[np.digitize(dist, [0.8, 1.5])]
for i in range(500):
    loss, grads = value_and_grad(p, xs, ys)
    p = [v - 0.5 * g for v, g in zip(p, grads)]
    if i % 100 == 0:
        print(f"{i:5d} {loss:.4f}")
