# verdict: wrong
# line: 32
# why: output delta: probs*(1-probs) is the sigmoid's derivative, not softmax's Jacobian; with cross-entropy the delta is the error alone.
import numpy as np

rng = np.random.default_rng(55)
K = 4
corners = np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]])
lab = rng.integers(0, K, 80)
X = corners[lab] + 0.35 * rng.normal(size=(80, 2))
T = np.zeros((80, K))
T[np.arange(80), lab] = 1

def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

Wh = rng.normal(0, 0.5, (2, 9))
bh = np.zeros((1, 9))
Wo = rng.normal(0, 0.5, (9, K))
bo = np.zeros((1, K))
eta = 0.05

for epoch in range(1000):
    hidden = sigmoid(X @ Wh + bh)
    probs = softmax(hidden @ Wo + bo)

    error = probs - T
    delta_o = error * probs * (1 - probs)
    delta_h = (delta_o @ Wo.T) * hidden * (1 - hidden)

    Wo -= eta * hidden.T @ delta_o
    bo -= eta * np.sum(delta_o, axis=0, keepdims=True)
    Wh -= eta * X.T @ delta_h
    bh -= eta * np.sum(delta_h, axis=0, keepdims=True)

    if epoch % 200 == 0:
        print(epoch, np.mean(np.argmax(probs, axis=1) == lab))
