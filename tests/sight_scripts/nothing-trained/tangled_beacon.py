# verdict: not a network
import numpy as np


class MulticlassPerceptron:
    """Keeps one weight vector per class. If the guess is wrong, the vector of
    the right class gets x added, that of the guess gets it subtracted."""

    def __init__(self, n_features, n_classes):
        self.W = np.zeros((n_classes, n_features + 1))

    def predict_one(self, x):
        return int(np.argmax(self.W @ np.append(x, 1.0)))

    def fit(self, X, y, epochs=40, rng=None):
        for epoch in range(epochs):
            errors = 0
            for i in rng.permutation(len(X)):
                guess = self.predict_one(X[i])
                if guess != y[i]:
                    xb = np.append(X[i], 1.0)
                    self.W[y[i]] += xb
                    self.W[guess] -= xb
                    errors += 1
            if epoch % 5 == 0:
                print("epoch", epoch, "errors", errors)


rng = np.random.default_rng(16)
centers = np.array([[0, 3], [3, -1], [-3, -1]])
y = np.repeat([0, 1, 2], 50)
X = centers[y] + rng.normal(0, 1.1, (150, 2))

model = MulticlassPerceptron(2, 3)
model.fit(X, y, rng=rng)
accuracy = np.mean([model.predict_one(x) == t for x, t in zip(X, y)])
print("accuracy", accuracy)
