# verdict: right
# why: Train/test split with a scaler by hand, mini-batches, softmax cross-entropy; right.
from sklearn.datasets import load_wine
import numpy as np

X, y = load_wine(return_X_y=True)
rng = np.random.default_rng(7)
perm = rng.permutation(len(X))
X, y = X[perm], y[perm]
split = int(len(X) * 0.75)
mu, sd = X[:split].mean(0), X[:split].std(0) + 1e-8
X = (X - mu) / sd
Xtr, Xte, ytr, yte = X[:split], X[split:], y[:split], y[split:]
K = int(y.max()) + 1

class Classifier:
    def __init__(self, d, h, k):
        self.p = [rng.normal(0, 1 / np.sqrt(d), (d, h)), np.zeros(h), rng.normal(0, 1 / np.sqrt(h), (h, k)), np.zeros(k)]

    def probs(self, x):
        W1, b1, W2, b2 = self.p
        self.h = np.tanh(x @ W1 + b1)
        s = self.h @ W2 + b2
        s = np.exp(s - s.max(axis=1, keepdims=True))
        return s / s.sum(axis=1, keepdims=True)

    def train_batch(self, x, t, lr):
        p = self.probs(x)
        d = (p - np.eye(K)[t]) / len(x)
        dh = (d @ self.p[2].T) * (1 - self.h ** 2)
        for a, g in zip(self.p, (x.T @ dh, dh.sum(0), self.h.T @ d, d.sum(0))):
            a -= lr * g

net = Classifier(X.shape[1], 10, K)
for epoch in range(40):
    for i in range(0, split, 16):
        net.train_batch(Xtr[i:i + 16], ytr[i:i + 16], 0.1)
    if epoch % 10 == 0:
        tr = np.mean(net.probs(Xtr).argmax(1) == ytr)
        te = np.mean(net.probs(Xte).argmax(1) == yte) if len(Xte) else 0
        print("epoch", epoch, "train", tr, "test", te)
