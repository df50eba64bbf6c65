# verdict: not a network
# Extreme learning machine: random hidden layer, output weights by least squares
import numpy as np

np.random.seed(6)

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

X = np.random.uniform(-1, 1, (200, 2))
y = np.sin(3 * X[:, :1]) * np.cos(2 * X[:, 1:])
X_test = np.random.uniform(-1, 1, (100, 2))
y_test = np.sin(3 * X_test[:, :1]) * np.cos(2 * X_test[:, 1:])

for hidden_size in [2, 5, 10, 20, 40]:
    train_loss, test_loss = 0, 0
    for epoch in range(10):
        weights0 = np.random.randn(2, hidden_size) * 2
        bias0 = np.random.randn(1, hidden_size)
        hidden = sigmoid(np.dot(X, weights0) + bias0)
        weights1 = np.dot(np.linalg.pinv(hidden), y)
        error = y - np.dot(hidden, weights1)
        train_loss += np.mean(error ** 2) / 10
        hidden = sigmoid(np.dot(X_test, weights0) + bias0)
        error = y_test - np.dot(hidden, weights1)
        test_loss += np.mean(error ** 2) / 10
    print("hidden", hidden_size, "train", train_loss, "test", test_loss)
