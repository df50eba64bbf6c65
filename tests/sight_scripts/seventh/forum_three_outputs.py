# verdict: wrong
# line: 51
# also: 49, 52, 54
# why: The list of deltas is built from the back and is not turned round.
import numpy as np


def tanh(x):
    return np.tanh(x)


def tanh_slope(a):
    return 1.0 - a ** 2


def logistic(x):
    return 1 / (1 + np.exp(-x))


def logistic_slope(a):
    return a * (1 - a)


class BackpropNet:
    def __init__(self, layers, activation='tanh'):
        if activation == 'logistic':
            self.activation = logistic
            self.activation_deriv = logistic_slope
        elif activation == 'tanh':
            self.activation = tanh
            self.activation_deriv = tanh_slope
        self.weights = []
        for i in range(1, len(layers) - 1):
            self.weights.append((2 * np.random.random((layers[i - 1] + 1, layers[i] + 1)) - 1) * 0.5)
        self.weights.append((2 * np.random.random((layers[-2] + 1, layers[-1])) - 1) * 0.5)

    def fit(self, X, y, learning_rate=0.2, epochs=3000):
        X = np.atleast_2d(X)
        temp = np.ones([X.shape[0], X.shape[1] + 1])
        temp[:, 0:-1] = X
        X = temp
        y = np.array(y)
        for k in range(epochs):
            i = np.random.randint(X.shape[0])
            a = [X[i]]
            for l in range(len(self.weights)):
                a.append(self.activation(np.dot(a[l], self.weights[l])))
            error = y[i] - a[-1]
            deltas = [error * self.activation_deriv(a[-1])]
            for l in range(len(a) - 2, 0, -1):
                deltas.append(deltas[-1].dot(self.weights[l].T) * self.activation_deriv(a[l]))
            for j in range(len(self.weights)):
                layer = np.atleast_2d(a[j])
                delta = np.atleast_2d(deltas[j])
                self.weights[j] += learning_rate * layer.T.dot(delta)
            self.seen = k + 1

    def predict(self, x):
        a = np.append(np.array(x), 1.0)
        for w in self.weights:
            a = self.activation(np.dot(a, w))
        return a


np.random.seed(29)
nn = BackpropNet([2, 2, 3], 'tanh')
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0, 0, 1], [1, 0, 1], [1, 0, 1], [0, 1, 0]])
nn.fit(X, y)
for i in X:
    print(i, np.round(nn.predict(i), 3))
print("samples seen:", nn.seen)
