# verdict: right
"""Three made-up wine varieties, two measurements, softmax classifier with one ReLU layer."""
import numpy as np

rng = np.random.default_rng(11)
centres = np.array([[0.0, 1.2], [1.1, -0.7], [-1.3, -0.6]])
labels = rng.integers(0, 3, size=95)
points = centres[labels] + 0.35 * rng.standard_normal((95, 2))
onehot = np.eye(3)[labels]

params = {
    "W1": rng.standard_normal((2, 10)) * np.sqrt(2 / 2),
    "b1": np.zeros(10),
    "W2": rng.standard_normal((10, 3)) * np.sqrt(2 / 10),
    "b2": np.zeros(3),
}


def forward(x, p):
    z = x @ p["W1"] + p["b1"]
    h = np.maximum(z, 0)
    s = h @ p["W2"] + p["b2"]
    s = s - s.max(axis=1, keepdims=True)
    e = np.exp(s)
    return z, h, e / e.sum(axis=1, keepdims=True)


def backward(x, t, p, cache):
    z, h, prob = cache
    ds = (prob - t) / len(x)
    dz = (ds @ p["W2"].T) * (z > 0)
    return {"W1": x.T @ dz, "b1": dz.sum(axis=0), "W2": h.T @ ds, "b2": ds.sum(axis=0)}


size = 16
for epoch in range(60):
    order = rng.permutation(len(points))
    for start in range(0, len(points), size):
        rows = order[start:start + size]
        xb, tb = points[rows], onehot[rows]
        grads = backward(xb, tb, params, forward(xb, params))
        for name in params:
            params[name] -= 0.2 * grads[name]

prob = forward(points, params)[2]
print("accuracy", (prob.argmax(axis=1) == labels).mean())
