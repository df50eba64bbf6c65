# verdict: wrong
# first wrong: slope
# line: 19|31
# mistake: deriv-on-preactivation
# why: z*(1-z) is the slope in terms of the output, but it is given the stored sums

import numpy as np


class MLP:
    def __init__(self, *sizes):
        np.random.seed(0)
        self.W = [np.random.uniform(-1, 1, (m, n)) for m, n in zip(sizes, sizes[1:])]

    def act(self, z):
        return 1 / (1 + np.exp(-z))

    def d_act(self, z):
        return z * (1 - z)

    def forward(self, X):
        A, Z = [X], []
        for w in self.W:
            Z.append(A[-1] @ w)
            A.append(self.act(Z[-1]))
        return A, Z

    def fit(self, X, y, lr=0.1, epochs=1000):
        for e in range(epochs):
            A, Z = self.forward(X)
            delta = (A[-1] - y) * self.d_act(Z[-1])
            grads = [A[-2].T @ delta]
            for k in range(len(self.W) - 1, 0, -1):
                delta = delta @ self.W[k].T * self.d_act(Z[k - 1])
                grads.insert(0, A[k - 1].T @ delta)
            for k, g in enumerate(grads):
                self.W[k] = self.W[k] - lr * g


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
m = MLP(3, 4, 1)
m.fit(X, y)
print(m.forward(X)[0][-1])
