# verdict: right
"""log-cosh loss, two outputs, recursion instead of a loop over the layers."""
import numpy as np

np.random.seed(15)
theta = np.random.uniform(-np.pi, np.pi, (120, 1))
inputs = np.hstack([np.cos(theta), np.sin(theta)])
outputs = np.hstack([np.cos(2 * theta), np.sin(2 * theta)])
net = [
    [np.random.randn(2, 14), np.random.randn(14) * 0.1],
    [np.random.randn(14, 14) * 0.3, np.random.randn(14) * 0.1],
    [np.random.randn(14, 2) * 0.3, np.zeros(2)],
]


def descend(level, signal, lr):
    """Forward through `level`, then the rest, then come back with the gradient w.r.t. signal."""
    W, b = net[level]
    z = signal @ W + b
    if level == len(net) - 1:
        residual = z - outputs
        losses.append(np.log(np.cosh(residual)).mean())
        g = np.tanh(residual) / len(residual)
    else:
        h = np.tanh(z)
        g = descend(level + 1, h, lr) * (1 - h * h)
    back = g @ W.T
    net[level][0] = W - lr * signal.T @ g
    net[level][1] = b - lr * g.sum(axis=0)
    return back


losses = []
for epoch in range(1200):
    descend(0, inputs, 0.2)
print(losses[0], losses[len(losses) // 2], losses[-1])
