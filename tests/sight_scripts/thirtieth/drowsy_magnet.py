# verdict: wrong
# line: 8
# also: 28
import numpy as np

activations = {
    'softplus': (lambda z: np.log(1 + np.exp(z)),
                 lambda z: 1 / (1 + np.exp(z))),
    'linear': (lambda z: z,
               lambda z: np.ones_like(z)),
}


def train(X, Y, hidden=10, epochs=500, lr=0.03, seed=0):
    rng = np.random.default_rng(seed)
    f, df = activations['softplus']
    g, dg = activations['linear']
    W1 = rng.normal(size=(X.shape[1], hidden))
    B1 = rng.normal(size=(1, hidden))
    W2 = rng.normal(size=(hidden, Y.shape[1])) * 0.2
    B2 = np.zeros((1, Y.shape[1]))
    for epoch in range(epochs):
        Z1 = X @ W1 + B1
        A1 = f(Z1)
        Z2 = A1 @ W2 + B2
        A2 = g(Z2)
        D2 = (A2 - Y) / len(X) * dg(Z2)
        D1 = D2 @ W2.T * df(Z1)
        W2 -= lr * A1.T @ D2
        B2 -= lr * D2.sum(axis=0, keepdims=True)
        W1 -= lr * X.T @ D1
        B1 -= lr * D1.sum(axis=0, keepdims=True)
        if epoch % 100 == 0:
            print(epoch, np.mean((A2 - Y) ** 2))
    return W1, B1, W2, B2


data_rng = np.random.default_rng(5)
X = data_rng.uniform(-1.5, 1.5, size=(45, 2))
Y = np.abs(X[:, :1]) - X[:, 1:]
train(X, Y)
