# verdict: wrong
# line: 25
# why: the gradient of W1 is flattened transposed and does not match the weights' order
import numpy as np

N_IN, N_HID, N_OUT = 3, 5, 1
CUT = N_IN * N_HID


def unpack(vec):
    return vec[:CUT].reshape(N_IN, N_HID), vec[CUT:].reshape(N_HID, N_OUT)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def cost_and_gradient(vec, X, y):
    W1, W2 = unpack(vec)
    h = sigmoid(X @ W1)
    o = sigmoid(h @ W2)
    cost = 0.5 * np.sum((o - y) ** 2)
    d2 = (o - y) * o * (1 - o)
    d1 = (d2 @ W2.T) * h * (1 - h)
    grad = np.concatenate([(d1.T @ X).ravel(), (h.T @ d2).ravel()])
    return cost, grad


def gradient_descent(fun, vec, alpha, steps, *args):
    trace = []
    for _ in range(steps):
        cost, grad = fun(vec, *args)
        vec = vec - alpha * grad
        trace.append(cost)
    return vec, trace


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)
start = np.random.default_rng(48).normal(size=CUT + N_HID * N_OUT)
best, trace = gradient_descent(cost_and_gradient, start, 0.5, 2000, X, y)
print("cost:", trace[0], "->", trace[-1])
W1, W2 = unpack(best)
print(sigmoid(sigmoid(X @ W1) @ W2).T)
