# verdict: wrong
# line: 27
# why: a softmax with cross entropy needs no extra p*(1-p) factor in the output delta
import numpy as np

rng = np.random.default_rng(12)
points = np.vstack([rng.normal(c, 0.4, size=(6, 2)) for c in ([0, 0], [2, 0], [0, 2])])
labels = np.repeat([0, 1, 2], 6)
want = np.eye(3)[labels]

params = {"W": rng.normal(0, 0.8, (2, 5)), "b": np.zeros(5),
          "V": rng.normal(0, 0.8, (5, 3)), "c": np.zeros(3)}

def predict(p, x):
    h = np.tanh(x @ p["W"] + p["b"])
    z = h @ p["V"] + p["c"]
    e = np.exp(z - z.max(1, keepdims=True))
    return h, e / e.sum(1, keepdims=True)

def cross_entropy(q):
    return -np.log(q[range(len(q)), labels]).sum()

for turn in range(500):
    h, q = predict(params, points)
    if turn % 100 == 0:
        print("cross entropy:", cross_entropy(q))
    dz = (q - want) * q * (1 - q)
    dh = dz @ params["V"].T * (1 - h * h)
    grads = {"V": h.T @ dz, "c": dz.sum(0), "W": points.T @ dh, "b": dh.sum(0)}
    for key in params:
        params[key] -= 0.05 * grads[key]
print("hits:", (predict(params, points)[1].argmax(1) == labels).mean())
