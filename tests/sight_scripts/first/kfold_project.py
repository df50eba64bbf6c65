# verdict: right
# wrong: -
# line: -
# mistake: -
# style: term project, k-fold cross validation with several trainings and a confusion matrix
"""Term project: classify synthetic flowers with a small network, 3-fold CV."""
import numpy as np

RNG = np.random.default_rng(314)


def flowers(per_class=24):
    mean = {0: (1.4, 0.2), 1: (4.2, 1.3), 2: (5.5, 2.0)}
    std = {0: (0.2, 0.1), 1: (0.5, 0.2), 2: (0.6, 0.3)}
    rows, labels = [], []
    for c in mean:
        for _ in range(per_class):
            rows.append([RNG.normal(m, s) for m, s in zip(mean[c], std[c])])
            labels.append(c)
    p = RNG.permutation(len(rows))
    return np.array(rows)[p], np.array(labels)[p]


class Classifier:
    def __init__(self, n_in, n_hid, n_out):
        self.a = RNG.normal(0, 0.5, (n_in + 1, n_hid))
        self.b = RNG.normal(0, 0.5, (n_hid + 1, n_out))

    @staticmethod
    def with_one(m):
        return np.hstack([m, np.ones((m.shape[0], 1))])

    def propagate(self, x):
        self.x1 = self.with_one(x)
        self.h = np.tanh(self.x1 @ self.a)
        self.h1 = self.with_one(self.h)
        s = self.h1 @ self.b
        s = np.exp(s - s.max(axis=1, keepdims=True))
        self.p = s / s.sum(axis=1, keepdims=True)
        return self.p

    def learn(self, x, labels, rate, epochs):
        onehot = np.eye(self.b.shape[1])[labels]
        for _ in range(epochs):
            d = (self.propagate(x) - onehot) / len(x)
            e = (d @ self.b[:-1].T) * (1 - self.h ** 2)
            self.b -= rate * self.h1.T @ d
            self.a -= rate * self.x1.T @ e
        return -np.log(self.p[np.arange(len(x)), labels]).mean()


x, labels = flowers()
x = (x - x.mean(0)) / x.std(0)
folds = np.array_split(np.arange(len(x)), 3)
confusion = np.zeros((3, 3), int)
for k in range(3):
    train = np.concatenate([f for i, f in enumerate(folds) if i != k])
    net = Classifier(2, 5, 3)
    ce = net.learn(x[train], labels[train], rate=0.8, epochs=300)
    guess = net.propagate(x[folds[k]]).argmax(1)
    for t, g in zip(labels[folds[k]], guess):
        confusion[t, g] += 1
    print("fold", k, "train cross-entropy %.4f" % ce, "test accuracy %.2f" % (guess == labels[folds[k]]).mean())
print(confusion)
