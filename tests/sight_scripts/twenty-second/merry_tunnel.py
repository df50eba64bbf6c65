# verdict: right
import numpy as np

# hours sleeping, hours studying -> test score
X = np.array(([3, 5], [5, 1], [10, 2]), dtype=float)
y = np.array(([75], [82], [93]), dtype=float)
X = X / np.amax(X, axis=0)
y = y / 100

weights1 = np.random.randn(2, 3)
weights2 = np.random.randn(3, 1)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def sigmoidPrime(z):
    return np.exp(-z) / ((1 + np.exp(-z)) ** 2)

for i in range(2000):
    z2 = np.dot(X, weights1)
    a2 = sigmoid(z2)
    z3 = np.dot(a2, weights2)
    yHat = sigmoid(z3)
    J = 0.5 * sum((y - yHat) ** 2)
    delta3 = np.multiply(-(y - yHat), sigmoidPrime(z3))
    dJdW2 = np.dot(a2.T, delta3)
    delta2 = np.dot(delta3, weights2.T) * sigmoidPrime(z2)
    dJdW1 = np.dot(X.T, delta2)
    weights1 = weights1 - 3 * dJdW1
    weights2 = weights2 - 3 * dJdW2
    if i % 400 == 0:
        print("Loss:", J[0])
print("Actual:", y.ravel(), "Predicted:", yHat.ravel())
