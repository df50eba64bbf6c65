# verdict: wrong
# first wrong: update
# line: 23
# mistake: -
# why: np.subtract returns new arrays that nobody keeps, so no weight ever changes
import numpy as np

def logistic(x):
    return np.divide(1, np.add(1, np.exp(np.negative(x))))

features = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
classes = np.array([[0], [1], [1], [0]])
np.random.seed(1)
first = np.subtract(np.multiply(2, np.random.random((3, 4))), 1)
second = np.subtract(np.multiply(2, np.random.random((4, 1))), 1)

for iteration in range(10000):
    hidden = logistic(np.dot(features, first))
    guess = logistic(np.dot(hidden, second))
    off = np.subtract(guess, classes)
    guess_delta = np.multiply(off, np.multiply(guess, np.subtract(1, guess)))
    hidden_delta = np.multiply(np.dot(guess_delta, second.T), np.multiply(hidden, np.subtract(1, hidden)))
    np.subtract(second, np.dot(hidden.T, guess_delta))
    np.subtract(first, np.dot(features.T, hidden_delta))

print(guess)
