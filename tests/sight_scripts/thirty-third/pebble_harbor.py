# verdict: right
import numpy as np
np.random.seed(7)
pts = np.concatenate([np.random.randn(20, 2) + c for c in ([2, 0], [-2, 1], [0, -3])])
lab = np.repeat([0, 1, 2], 20)
Y = np.eye(3)[lab]
layers = {"l1": {"W": np.random.randn(2, 8) * .5, "b": np.zeros(8)},
          "l2": {"W": np.random.randn(8, 3) * .5, "b": np.zeros(3)}}
vel = {k: {q: np.zeros_like(a) for q, a in d.items()} for k, d in layers.items()}
for step in range(400):
    z1 = pts @ layers["l1"]["W"] + layers["l1"]["b"]
    a1 = np.maximum(z1, 0)
    z2 = a1 @ layers["l2"]["W"] + layers["l2"]["b"]
    ez = np.exp(z2 - z2.max(axis=1, keepdims=True))
    pr = ez / ez.sum(axis=1, keepdims=True)
    d2 = (pr - Y) / len(pts)
    d1 = d2 @ layers["l2"]["W"].T * (z1 > 0)
    grads = {"l1": {"W": pts.T @ d1, "b": d1.sum(0)}, "l2": {"W": a1.T @ d2, "b": d2.sum(0)}}
    for k in layers:
        for q in layers[k]:
            vel[k][q] = 0.9 * vel[k][q] - 0.1 * grads[k][q]
            layers[k][q] += vel[k][q]
print((pr.argmax(1) == lab).mean())
