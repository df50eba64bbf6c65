# verdict: right
import numpy as np

# Widrow-Hoff: linear neuron, stochastic, with shuffling and a falling rate
class AdalineSGD:
    def __init__(self, eta=0.05, epochs=30, random_state=1):
        self.eta, self.epochs = eta, epochs
        self.rgen = np.random.RandomState(random_state)

    def fit(self, X_all, y_all):
        self.w = self.rgen.normal(0.0, 0.01, X_all.shape[1])
        self.b = np.array(0.0)
        for epoch in range(self.epochs):
            rate = self.eta / (1 + 0.1 * epoch)
            costs = []
            for i in self.rgen.permutation(len(y_all)):
                w, b, X, y = self.w, self.b, X_all[i], y_all[i]
                error = y - (X @ w + b)
                self.w = w + rate * error * X
                self.b = b + rate * error
                costs.append(error ** 2 / 2)
            if epoch % 10 == 0:
                print("epoch", epoch, "cost", np.mean(costs))
        return self

    def predict(self, X):
        return np.where(X @ self.w + self.b >= 0, 1, -1)

rng = np.random.RandomState(0)
X = np.r_[rng.normal(-1, .7, (25, 2)), rng.normal(1, .7, (25, 2))]
y = np.r_[-np.ones(25), np.ones(25)]
print("hits", (AdalineSGD().fit(X, y).predict(X) == y).sum())
