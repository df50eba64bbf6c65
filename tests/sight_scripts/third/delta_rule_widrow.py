# verdict: right
# why: Adaline with the Widrow-Hoff rule (gradient of the squared error of a linear unit), per sample.
import numpy as np
class AdalineSGD(object):
    def __init__(self, eta=0.01, n_iter=30, random_state=1):
        self.eta = eta
        self.n_iter = n_iter
        self.random_state = random_state
    def fit(self, X, y):
        rgen = np.random.RandomState(self.random_state)
        self.w_ = rgen.normal(loc=0.0, scale=0.01, size=1 + X.shape[1])
        self.cost_ = []
        for i in range(self.n_iter):
            cost = []
            for xi, target in zip(X, y):
                output = self.net_input(xi)
                error = target - output
                self.w_[1:] += self.eta*xi.dot(error)
                self.w_[0] += self.eta*error
                cost.append(0.5*error**2)
            self.cost_.append(sum(cost)/len(y))
        return self
    def net_input(self, X):
        return np.dot(X, self.w_[1:]) + self.w_[0]
    def predict(self, X):
        return np.where(self.net_input(X) >= 0.0, 1, -1)
r = np.random.RandomState(0)
X = np.vstack([r.randn(30, 2)+1, r.randn(30, 2)-1]); y = np.repeat([1, -1], 30)
ada = AdalineSGD().fit(X, y)
print(ada.cost_[::10], (ada.predict(X) == y).mean())
