# verdict: wrong
# line: 23
import numpy as np

rng = np.random.RandomState(3)
t = np.arange(0, 10, 0.2)
signal = np.sin(t) + 0.5 * np.cos(2.3 * t)
X = np.array([signal[i:i + 4] for i in range(len(signal) - 4)])
Y = signal[4:].reshape(-1, 1)

W1 = rng.randn(4, 10) * 0.6
b1 = rng.randn(1, 10) * 0.2
W2 = rng.randn(10, 1) * 0.4
b2 = np.zeros((1, 1))
lr = 0.05
history = []
while len(history) < 500:
    h = np.sin(X.dot(W1) + b1)
    out = h.dot(W2) + b2
    err = out - Y
    history.append(float((err * err).mean()))
    g_out = err / len(X)
    g_h = g_out.dot(W2.T) * np.cos(h)
    W2 = W2 - lr * h.T.dot(g_out)
    b2 = b2 - lr * g_out.sum(axis=0, keepdims=True)
    W1 = W1 - lr * X.T.dot(g_h)
    b1 = b1 - lr * g_h.sum(axis=0, keepdims=True)
print(history[0], history[100], history[-1])
print(W1)
