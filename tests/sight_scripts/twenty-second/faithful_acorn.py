# verdict: right
import numpy as np

rng = np.random.default_rng(18)

def target(x):
    return np.sin(3 * x) / (1 + x * x)

def forward(net, X):
    W1, b1, W2, b2 = net
    h = np.tanh(X @ W1 + b1)
    return h, h @ W2 + b2

def gradients(net, X, Y):
    h, out = forward(net, X)
    d2 = (out - Y) / len(X)
    d1 = d2 @ net[2].T * (1 - h ** 2)
    return [X.T @ d1, d1.sum(0), h.T @ d2, d2.sum(0)]

def mse(net, X, Y):
    return float(np.mean((forward(net, X)[1] - Y) ** 2))

def train(net, train_set, val_set, epochs=3000, lr=0.2, patience=200):
    best, wait = np.inf, 0
    for epoch in range(epochs):
        if epoch > 0 and epoch % 1000 == 0:
            lr *= 0.5
        net = [w - lr * g for w, g in zip(net, gradients(net, *train_set))]
        v = mse(net, *val_set)
        if v < best - 1e-6:
            best, wait = v, 0
        else:
            wait += 1
            if wait >= patience:
                break
    print("stopped in epoch", epoch, "validation mse", v)
    return net

x = rng.uniform(-2, 2, (100, 1))
y = target(x) + rng.normal(0, 0.05, x.shape)
net = [rng.normal(0, 1, (1, 15)), np.zeros(15), rng.normal(0, 0.25, (15, 1)), np.zeros(1)]
net = train(net, (x[:70], y[:70]), (x[70:], y[70:]))
print("training mse", mse(net, x[:70], y[:70]))
