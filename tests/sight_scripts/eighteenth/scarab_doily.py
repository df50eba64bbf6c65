# verdict: right
import numpy as np

def log_cosh(r):
    return np.mean(np.log(np.cosh(r)))

rng = np.random.default_rng(33)
t = np.arange(160)
series = np.sin(0.25 * t) + 0.5 * np.sin(0.11 * t)
window = 5
X = np.array([series[i:i + window] for i in range(len(series) - window)])
y = series[window:].reshape(-1, 1)
split = 120
Xtr, ytr, Xte, yte = X[:split], y[:split], X[split:], y[split:]

net = {
    'hidden': (rng.normal(0, 0.4, (window, 10)), np.zeros(10)),
    'output': (rng.normal(0, 0.3, (10, 1)), np.zeros(1)),
}

def predict(net, X):
    (W, b), (V, c) = net['hidden'], net['output']
    h = 1 / (1 + np.exp(-(X @ W + b)))
    return h, h @ V + c

lr = 0.3
for epoch in range(1200):
    h, out = predict(net, Xtr)
    d_out = np.tanh(out - ytr) / len(Xtr)
    (W, b), (V, c) = net['hidden'], net['output']
    d_h = d_out @ V.T * h * (1 - h)
    net = {
        'hidden': (W - lr * Xtr.T @ d_h, b - lr * d_h.sum(axis=0)),
        'output': (V - lr * h.T @ d_out, c - lr * d_out.sum(axis=0)),
    }
    if epoch % 200 == 0:
        print("epoch", epoch, "train", log_cosh(out - ytr), "test", log_cosh(predict(net, Xte)[1] - yte))
