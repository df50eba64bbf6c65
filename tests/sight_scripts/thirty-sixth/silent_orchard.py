# verdict: wrong
# line: 17
# also: 19
import numpy as np

# Iris-like toy measurements typed by hand: sepal length, petal length -> 0 / 1
data = np.array([
    [5.1, 1.4, 0], [4.9, 1.4, 0], [4.7, 1.3, 0], [5.0, 1.5, 0], [5.4, 1.7, 0], [4.6, 1.4, 0],
    [7.0, 4.7, 1], [6.4, 4.5, 1], [6.9, 4.9, 1], [5.5, 4.0, 1], [6.5, 4.6, 1], [5.7, 4.5, 1],
    [6.3, 6.0, 1], [5.8, 5.1, 1], [7.1, 5.9, 1],
])
X = data[:, :2]
X = (X - X.mean(axis=0)) / X.std(axis=0)
y = data[:, 2:]

n_hidden = 5
W1 = np.zeros((2, n_hidden))
b1 = np.zeros(n_hidden)
W2 = np.zeros((n_hidden, 1))
b2 = np.zeros(1)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

learning_rate = 0.5
for it in range(400):
    a1 = sigmoid(X @ W1 + b1)
    a2 = sigmoid(a1 @ W2 + b2)
    loss = -np.mean(y * np.log(a2) + (1 - y) * np.log(1 - a2))

    dz2 = (a2 - y) / len(X)
    dz1 = dz2 @ W2.T * a1 * (1 - a1)

    W2 -= learning_rate * a1.T @ dz2
    b2 -= learning_rate * dz2.sum(axis=0)
    W1 -= learning_rate * X.T @ dz1
    b1 -= learning_rate * dz1.sum(axis=0)

    if it % 100 == 0:
        print(it, loss)

print(np.hstack([a2.round(2), y]))
