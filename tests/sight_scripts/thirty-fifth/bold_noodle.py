# verdict: right
# ADALINE (Widrow & Hoff), batch version, the way Raschka shows it -- but without numpy
import random


class AdalineGD:
    def __init__(self, eta=0.01, n_iter=50, seed=1):
        self.eta = eta
        self.n_iter = n_iter
        self.seed = seed

    def fit(self, X, y):
        r = random.Random(self.seed)
        self.w_ = [r.gauss(0, 0.01) for _ in X[0]]
        self.b_ = 0.0
        self.losses_ = []
        m = len(X)
        for _ in range(self.n_iter):
            output = [self.net_input(x) for x in X]
            errors = [t - o for t, o in zip(y, output)]
            for j in range(len(self.w_)):
                self.w_[j] += self.eta * 2.0 * sum(e * x[j] for e, x in zip(errors, X)) / m
            self.b_ += self.eta * 2.0 * sum(errors) / m
            self.losses_.append(sum(e * e for e in errors) / m)
        return self

    def net_input(self, x):
        return sum(wj * xj for wj, xj in zip(self.w_, x)) + self.b_

    def predict(self, x):
        return 1 if self.net_input(x) >= 0.5 else 0


def standardize(rows):
    cols = list(zip(*rows))
    means = [sum(c) / len(c) for c in cols]
    devs = [(sum((v - m) ** 2 for v in c) / len(c)) ** 0.5 for c, m in zip(cols, means)]
    return [[(v - m) / d for v, m, d in zip(row, means, devs)] for row in rows]


flowers = [[5.1, 1.4], [4.9, 1.4], [4.7, 1.3], [5.4, 1.7], [4.6, 1.4], [5.0, 1.5],
           [7.0, 4.7], [6.4, 4.5], [6.9, 4.9], [5.5, 4.0], [6.5, 4.6], [5.7, 4.5]]
kinds = [0] * 6 + [1] * 6

model = AdalineGD(eta=0.1, n_iter=60).fit(standardize(flowers), kinds)
print("loss:", [round(l, 4) for l in model.losses_[::10]])
print("predictions:", [model.predict(x) for x in standardize(flowers)])
