# verdict: wrong
# first wrong: bias
# line: 28
# mistake: -
# why: np.sum without an axis gives every hidden bias the sum over all hidden units

import numpy as np

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)
lr = 0.4
gen = np.random.RandomState(11)
params = dict(
    w1=gen.randn(2, 4), b1=gen.randn(4),
    w2=gen.randn(4, 1), b2=gen.randn(1),
)

def S(x):
    return 1 / (1 + np.exp(-x))

def gradients(p):
    h = S(X @ p["w1"] + p["b1"])
    o = S(h @ p["w2"] + p["b2"])
    do = (o - y) * o * (1 - o)
    dh = (do @ p["w2"].T) * h * (1 - h)
    return dict(
        w1=X.T @ dh,
        b1=np.sum(dh),
        w2=h.T @ do,
        b2=np.sum(do),
    ), o

for k in range(15000):
    g, out = gradients(params)
    for name in params:
        params[name] -= lr * g[name]

print(out)
