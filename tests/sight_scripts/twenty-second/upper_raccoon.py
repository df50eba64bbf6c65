# verdict: wrong
# line: 23
# why: error: The flat targets minus the column of guesses give a square table; its row means are mean(y) - guess, not y - guess.
import numpy as np

# width, length -> ripe or not
X = np.array([[2, 1], [3, 1.5], [4, 1.5], [3, 1], [3.5, 0.5], [2, 0.5], [5.5, 1], [1, 1]])
y = np.array([0, 1, 1, 0, 1, 0, 1, 0])
X = X / X.max(axis=0)

weights1 = np.random.randn(2, 3)
weights2 = np.random.randn(3, 1)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def slope(a):
    return a * (1 - a)

for i in range(2000):
    hidden = sigmoid(np.dot(X, weights1))
    guess = sigmoid(np.dot(hidden, weights2))
    error = np.mean(y - guess, axis=1, keepdims=True)
    delta_guess = error * slope(guess)
    delta_hidden = np.dot(delta_guess, weights2.T) * slope(hidden)
    change2 = np.dot(hidden.T, delta_guess)
    change1 = np.dot(X.T, delta_hidden)
    weights2 = weights2 + change2
    weights1 = weights1 + change1
    if i % 400 == 0:
        print("Error:", np.mean(np.abs(error)))
print(guess.round(2).ravel())
