# verdict: right
import numpy as np

gen = np.random.default_rng(111)
k = 3
labels = gen.integers(0, k, 180)
X = gen.normal(size=(180, 4)) * 0.9
X[np.arange(180), labels] += 2.0
X = (X - X.mean(0)) / X.std(0)
Xtr, Xte, ltr, lte = X[:130], X[130:], labels[:130], labels[130:]
soft = np.eye(k)[ltr] * 0.9 + 0.1 / k          # smoothed one-hot targets


def train(hidden=16, lr=0.3, epochs=300):
    W1 = gen.normal(0, 0.5, (4, hidden)); b1 = np.zeros(hidden)
    W2 = gen.normal(0, 0.25, (hidden, k)); b2 = np.zeros(k)

    def predict(x):
        z = x @ W1 + b1
        h = np.where(z > 0, z, 0.01 * z)
        s = h @ W2 + b2
        e = np.exp(s - s.max(axis=1, keepdims=True))
        return z, h, e / e.sum(axis=1, keepdims=True)

    for epoch in range(epochs):
        z, h, p = predict(Xtr)
        ds = (p - soft) / len(Xtr)
        dz = (ds @ W2.T) * np.where(z > 0, 1, 0.01)
        W2 -= lr * h.T @ ds
        b2 -= lr * ds.sum(axis=0)
        W1 -= lr * Xtr.T @ dz
        b1 -= lr * dz.sum(axis=0)
        if epoch % 100 == 0:
            print(epoch, np.mean(predict(Xte)[2].argmax(1) == lte))
    return predict


model = train()
print("test accuracy", np.mean(model(Xte)[2].argmax(1) == lte))
