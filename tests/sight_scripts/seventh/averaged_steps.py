# verdict: wrong
# line: 53
# why: The running average is made of the parameters, not of the gradients.
import numpy as np


class Classifier:
    def __init__(self, sizes, lam=0.0, keep=1.0, beta=0.0, seed=0):
        self.rng = np.random.RandomState(seed)
        self.params = {}
        self.L = len(sizes) - 1
        for l in range(1, self.L + 1):
            self.params['W%d' % l] = self.rng.randn(sizes[l], sizes[l - 1]) * np.sqrt(1.0 / sizes[l - 1])
            self.params['b%d' % l] = np.zeros((sizes[l], 1))
        self.v = {k: np.zeros_like(p) for k, p in self.params.items()}
        self.lam, self.keep, self.beta = lam, keep, beta

    def forward(self, X, training):
        A = X
        kept = [(None, A, None)]
        for l in range(1, self.L + 1):
            Z = self.params['W%d' % l] @ A + self.params['b%d' % l]
            D = None
            if l == self.L:
                A = 1 / (1 + np.exp(-Z))
            else:
                A = np.maximum(Z, 0)
                if training and self.keep < 1:
                    D = (self.rng.rand(*A.shape) < self.keep) / self.keep
                    A = A * D
            kept.append((Z, A, D))
        return A, kept

    def backward(self, kept, Y):
        m = Y.shape[1]
        slopes = {}
        dZ = kept[self.L][1] - Y
        for l in range(self.L, 0, -1):
            A_prev = kept[l - 1][1]
            W = self.params['W%d' % l]
            slopes['W%d' % l] = dZ @ A_prev.T / m + self.lam / m * W
            slopes['b%d' % l] = dZ.sum(axis=1, keepdims=True) / m
            if l > 1:
                Z, _, D = kept[l - 1]
                dA = W.T @ dZ
                if D is not None:
                    dA = dA * D
                dZ = dA * (Z > 0)
        return slopes

    def update(self, slopes, lr):
        for k in self.params:
            self.v[k] = self.beta * self.v[k] + (1 - self.beta) * self.params[k]
            self.params[k] = self.params[k] - lr * self.v[k]

    def fit(self, X, Y, epochs, lr):
        for epoch in range(epochs):
            A, kept = self.forward(X, training=True)
            slopes = self.backward(kept, Y)
            self.update(slopes, lr)
            if epoch % 100 == 0:
                P = self.forward(X, training=False)[0]
                print('epoch', epoch, 'accuracy', round(float(np.mean((P > 0.5) == Y)), 3))


rs = np.random.RandomState(1)
X = rs.randn(2, 90)
Y = (X[0:1] ** 2 + X[1:2] ** 2 < 1.2).astype(float)
net = Classifier([2, 9, 1], lam=0.5, keep=0.8, beta=0.9, seed=6)
net.fit(X, Y, 500, 0.5)
