# verdict: right
import numpy as np

# closures: make_layer gives back (forward, backward), state in the closure
def make_layer(n_in, n_out, rng, lr):
    w = rng.uniform(-1, 1, (n_in, n_out))
    memory = {}
    def forward(x):
        memory['x'] = x
        memory['a'] = 1 / (1 + np.exp(-x @ w))
        return memory['a']
    def backward(grad):
        a = memory['a']
        delta = grad * a * (1 - a)
        passed = delta @ w.T
        w[...] = w - lr * memory['x'].T @ delta
        return passed
    return forward, backward, w

rng = np.random.default_rng(15)
layers = [make_layer(i, o, rng, 0.9) for i, o in [(3, 5), (5, 3), (3, 1)]]
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

for epoch in range(2500):
    out = X
    for forward, _, _ in layers:
        out = forward(out)
    grad = out - y
    for _, backward, _ in reversed(layers):
        grad = backward(grad)
print(np.abs(out - y).mean())
