# verdict: wrong
# line: 25
# why: loop: The return stands inside the loop, so the training ends after its first epoch.
import numpy as np

rng = np.random.default_rng(51)

def forward(net, X):
    W1, b1, W2, b2 = net
    h = np.tanh(X @ W1 + b1)
    return h, h @ W2 + b2

def gradients(net, X, Y):
    h, out = forward(net, X)
    d2 = (out - Y) / len(X)
    d1 = d2 @ net[2].T * (1 - h ** 2)
    return [X.T @ d1, d1.sum(0), h.T @ d2, d2.sum(0)]

def train(net, X, Y, epochs=2000, lr=0.2):
    history = []
    for epoch in range(epochs):
        grads = gradients(net, X, Y)
        net = [w - lr * g for w, g in zip(net, grads)]
        history.append(np.mean((forward(net, X)[1] - Y) ** 2))
        return net, history
    return net, history

x = np.linspace(-1.5, 2, 50)[:, None]
y = np.sin(2 * x) + 0.3 * x
net = [rng.normal(0, 1, (1, 12)), np.zeros(12), rng.normal(0, 0.3, (12, 1)), np.zeros(1)]
net, history = train(net, x, y)
print("first", history[0], "last", history[-1])
