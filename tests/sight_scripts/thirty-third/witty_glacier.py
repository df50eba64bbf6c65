# verdict: right
import numpy as np

def sgm(x): return 1 / (1 + np.exp(-x))

def forward(x, weights):
    acts = [x]
    for w in weights:
        acts.append(sgm(acts[-1] @ w))
    return acts

def backward(acts, y, weights):
    delta = (acts[-1] - y) / y.size
    grads = []
    for w, inp, out in zip(weights[::-1], acts[-2::-1], acts[:0:-1]):
        delta = delta * out * (1 - out)
        grads.insert(0, inp.T @ delta)
        delta = delta @ w.T
    return grads

def test_shapes():
    a = forward(X, weights)
    assert [g.shape for g in backward(a, y, weights)] == [w.shape for w in weights]

np.random.seed(23)
X = np.array([[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
y = (X[:, :3].sum(1) % 2 == 1).astype(float)[:, np.newaxis]
weights = [np.random.randn(i, o) for i, o in [(4, 8), (8, 5), (5, 1)]]
test_shapes()
for epoch in range(1500):
    grads = backward(forward(X, weights), y, weights)
    weights = [w - 3.0 * g for w, g in zip(weights, grads)]
print(forward(X, weights)[-1].ravel().round(2))
