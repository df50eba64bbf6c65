# verdict: right
import numpy as np

# cross entropy network: two outputs, AND and OR at the same time
rng = np.random.default_rng(2024)
inputs = np.array([[a, b] for a in (0, 1) for b in (0, 1)], dtype=float)
targets = np.column_stack([np.logical_and(inputs[:, 0], inputs[:, 1]),
                           np.logical_or(inputs[:, 0], inputs[:, 1])]).astype(float)

def logistic(z):
    return 1 / (1 + np.exp(-z))

def cross_entropy(p, t):
    return -np.sum(t * np.log(p) + (1 - t) * np.log(1 - p))

W1 = rng.normal(size=(2, 5)); b1 = np.zeros(5)
W2 = rng.normal(size=(5, 2)); b2 = np.zeros(2)
rate = 0.3
history = []
for epoch in range(600):
    hidden = logistic(inputs @ W1 + b1)
    probs = logistic(hidden @ W2 + b2)
    history.append(cross_entropy(probs, targets))
    g_out = probs - targets
    g_hid = g_out @ W2.T * hidden * (1 - hidden)
    W2 -= rate * hidden.T @ g_out
    b2 -= rate * g_out.sum(axis=0)
    W1 -= rate * inputs.T @ g_hid
    b1 -= rate * g_hid.sum(axis=0)
print("loss went from", history[0], "to", history[-1])
