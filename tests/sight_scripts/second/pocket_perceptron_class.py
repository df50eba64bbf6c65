# verdict: not a network
# why: A multi-class perceptron with argmax updates, not a gradient network.
import numpy as np

class MultiPerceptron:
    def __init__(self, n_features, n_classes):
        self.W = np.zeros((n_classes, n_features + 1))

    def predict(self, x):
        return int(np.argmax(self.W @ np.append(x, 1.0)))

    def fit(self, X, y, epochs=10):
        for e in range(epochs):
            wrong = 0
            for xi, yi in zip(X, y):
                guess = self.predict(xi)
                if guess != yi:
                    xb = np.append(xi, 1.0)
                    self.W[yi] += xb
                    self.W[guess] -= xb
                    wrong += 1
            print('epoch', e, 'wrong', wrong)

rng = np.random.RandomState(2)
means = np.array([[0, 3], [3, 0], [-3, -3]])
y = rng.randint(0, 3, 90)
X = means[y] + rng.randn(90, 2)
p = MultiPerceptron(2, 3)
p.fit(X, y)
