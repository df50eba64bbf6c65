# verdict: wrong
# line: 33
# why: sigmoidGradient expects z, but is given the activation, so the sigmoid is applied twice in the hidden slope.
import numpy as np

rng = np.random.default_rng(5)
m = 40
X = rng.uniform(-2, 2, size=(2, m))          # one column = one example
Y = (X[0] ** 2 + X[1] ** 2 < 2).astype(float).reshape(1, m)

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def sigmoidGradient(z):
    return sigmoid(z) * (1 - sigmoid(z))

Theta1 = rng.uniform(-.5, .5, size=(7, 3))
Theta2 = rng.uniform(-.5, .5, size=(1, 8))
ones = np.ones((1, m))

def predict(X):
    a2 = sigmoid(Theta1 @ np.vstack([ones, X]))
    return sigmoid(Theta2 @ np.vstack([ones, a2]))

for i in range(3000):
    a1 = np.vstack([ones, X])
    z2 = Theta1 @ a1
    a2 = sigmoid(z2)
    a2b = np.vstack([ones, a2])
    a3 = sigmoid(Theta2 @ a2b)

    delta3 = a3 - Y
    delta2 = (Theta2[:, 1:].T @ delta3) * sigmoidGradient(a2)

    Theta2 -= 1.5 / m * (delta3 @ a2b.T)
    Theta1 -= 1.5 / m * (delta2 @ a1.T)

h = predict(X)
print("J =", float(-np.mean(Y*np.log(h) + (1-Y)*np.log(1-h))))
print("accuracy", float(np.mean((h > .5) == Y)))
