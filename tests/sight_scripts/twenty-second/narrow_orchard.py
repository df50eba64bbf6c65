# verdict: wrong
# line: 23
# why: derivatives: The derivative of the leaky ReLU is 0 for negative inputs here, where it should be the slope.
import numpy as np
rng = np.random.default_rng(8)

X = rng.uniform(-1, 1, (150, 2))
y = (X[:, :1] * X[:, 1:] > 0).astype(float)

prm = dict(
    w1=rng.normal(size=(2, 16)) * 0.7, b1=np.zeros((1, 16)),
    w2=rng.normal(size=(16, 1)) * 0.3, b2=np.zeros((1, 1)),
)
m = {name: np.zeros(v.shape) for name, v in prm.items()}
s = {name: np.zeros(v.shape) for name, v in prm.items()}

SLOPE = 0.1

def leaky(z):
    return np.where(z > 0, z, SLOPE * z)

def leaky_grad(z):
    return np.where(z > 0, 1.0, 0.0)

step = 0
while step < 500:
    z1 = X @ prm["w1"] + prm["b1"]
    h = leaky(z1)
    out = 1 / (1 + np.exp(-(h @ prm["w2"] + prm["b2"])))
    delta = (out - y) / X.shape[0]
    back = delta @ prm["w2"].T * leaky_grad(z1)
    grd = {"w2": h.T @ delta, "b2": delta.sum(axis=0, keepdims=True),
           "w1": X.T @ back, "b1": back.sum(axis=0, keepdims=True)}
    step = step + 1
    for name in prm:
        m[name] = 0.9 * m[name] + 0.1 * grd[name]
        s[name] = 0.999 * s[name] + 0.001 * grd[name] ** 2
        prm[name] -= 0.02 * (m[name] / (1 - 0.9 ** step)) / (np.sqrt(s[name] / (1 - 0.999 ** step)) + 1e-8)
print(np.mean((out > .5) == (y > .5)))
