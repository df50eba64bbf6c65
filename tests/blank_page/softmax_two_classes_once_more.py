# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: softmax output with cross-entropy, averaged over the batch, exact
import numpy as np

rs = np.random.RandomState(4)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
labels = np.array([0, 1, 1, 0])
onehot = np.eye(2)[labels]

self_p = {
    "W1": rs.normal(size=(2, 6)),
    "b1": np.zeros(6),
    "W2": rs.normal(size=(6, 2)),
    "b2": np.zeros(2),
}

def softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)

for epoch in range(5000):
    H = 1 / (1 + np.exp(-(X @ self_p["W1"] + self_p["b1"])))
    P = softmax(H @ self_p["W2"] + self_p["b2"])
    G = (P - onehot) / len(X)
    GH = G @ self_p["W2"].T * H * (1 - H)
    grads = {"W2": H.T @ G, "b2": G.sum(0), "W1": X.T @ GH, "b1": GH.sum(0)}
    for key in grads:
        self_p[key] = self_p[key] - 1.0 * grads[key]

print(P.argmax(axis=1), labels)
