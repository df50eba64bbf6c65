# verdict: right
"""Train XOR, and compare backprop with central differences before starting."""
import numpy as np

rng = np.random.default_rng(123)
X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
Y = np.array([[0.0], [1.0], [1.0], [0.0]])


def act(z):
    return 1.0 / (1.0 + np.exp(-z))


def predict(p):
    return act(act(X @ p["A"] + p["a"]) @ p["B"] + p["b"])


def cost(p):
    return 0.5 * np.sum((predict(p) - Y) ** 2)


def backprop(p):
    z1 = X @ p["A"] + p["a"]
    h = act(z1)
    z2 = h @ p["B"] + p["b"]
    o = act(z2)
    r2 = (o - Y) * act(z2) * (1 - act(z2))
    r1 = (r2 @ p["B"].T) * act(z1) * (1 - act(z1))
    return dict(A=X.T @ r1, a=r1.sum(0), B=h.T @ r2, b=r2.sum(0))


def numeric(p, eps=1e-5):
    out = {}
    for name, arr in p.items():
        g = np.zeros_like(arr)
        for idx in np.ndindex(arr.shape):
            keep = arr[idx]
            arr[idx] = keep + eps
            up = cost(p)
            arr[idx] = keep - eps
            down = cost(p)
            arr[idx] = keep
            g[idx] = (up - down) / (2 * eps)
        out[name] = g
    return out


p = dict(A=rng.normal(size=(2, 3)), a=np.zeros(3), B=rng.normal(size=(3, 1)), b=np.zeros(1))

ana, num = backprop(p), numeric(p)
for name in p:
    print("max difference in", name, np.abs(ana[name] - num[name]).max())

for _ in range(4000):
    for name, g in backprop(p).items():
        p[name] -= 2.0 * g

print("final cost", cost(p))
print(predict(p).ravel())
