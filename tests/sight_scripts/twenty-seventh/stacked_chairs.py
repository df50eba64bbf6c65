# verdict: wrong
# line: 42
# also: 30, 33, 34
"""Three layers with equally wide hidden layers, gradients collected on the way back."""
import numpy as np

rng = np.random.default_rng(29)
X = rng.uniform(-1, 1, (110, 5))
Y = np.stack([X[:, 0] * X[:, 1], X[:, 2] ** 2 - X[:, 3], np.sin(2 * X[:, 4]),
              X[:, 0] - X[:, 4], np.abs(X[:, 1])], axis=1)

WIDTH = 5
weights = [rng.normal(0, 0.5, (WIDTH, WIDTH)) for _ in range(3)]
biases = [np.zeros(WIDTH) for _ in range(3)]


def forward(x):
    trace = [x]
    for w, b in zip(weights[:-1], biases[:-1]):
        trace.append(np.tanh(trace[-1] @ w + b))
    trace.append(trace[-1] @ weights[-1] + biases[-1])
    return trace


def backward(trace, t):
    delta = (trace[-1] - t) / len(t)
    w_grads, b_grads = [], []
    for i in reversed(range(3)):
        w_grads.append(trace[i].T @ delta)
        b_grads.append(delta.sum(axis=0))
        if i > 0:
            delta = delta @ weights[i].T * (1 - trace[i] ** 2)
    w_grads.reverse()
    return w_grads, b_grads


for epoch in range(1200):
    trace = forward(X)
    w_grads, b_grads = backward(trace, Y)
    for i in range(3):
        weights[i] -= 0.2 * w_grads[i]
        biases[i] -= 0.2 * b_grads[i]
    if epoch % 200 == 0:
        print(epoch, np.mean((trace[-1] - Y) ** 2))
