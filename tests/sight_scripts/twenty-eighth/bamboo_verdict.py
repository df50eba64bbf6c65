# verdict: wrong
# line: 13
import numpy as np

rng = np.random.default_rng(70)

def layernorm(z):
    mu = z.mean(axis=1, keepdims=True)
    sd = np.sqrt(z.var(axis=1, keepdims=True) + 1e-5)
    return (z - mu) / sd, sd

def layernorm_back(g, zn, sd):
    return g / sd

X = rng.normal(size=(60, 4))
y = np.sin(X[:, 0]) + np.cos(X[:, 1] * X[:, 2])

params = [rng.normal(size=(4, 12)) * 0.5, np.zeros(12), rng.normal(size=12) * 0.3, 0.0]
for step in range(600):
    W, b, v, c = params
    zn, sd = layernorm(X @ W + b)
    a = np.tanh(zn)
    out = a @ v + c
    e = out - y
    ge = 2 * e / len(y)
    ga = np.outer(ge, v) * (1 - a ** 2)
    gz = layernorm_back(ga, zn, sd)
    grads = [X.T @ gz, gz.sum(0), a.T @ ge, ge.sum()]
    params = [p - 0.1 * g for p, g in zip(params, grads)]
    if step % 100 == 0:
        print(step, (e ** 2).mean())
print(params[2])
