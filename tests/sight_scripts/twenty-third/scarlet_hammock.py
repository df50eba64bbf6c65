# verdict: right
import numpy as np

# sepal length, sepal width, petal length, petal width, class
table = np.array([
    [5.1, 3.5, 1.4, 0.2, 0], [4.9, 3.0, 1.4, 0.2, 0], [4.7, 3.2, 1.3, 0.2, 0],
    [5.0, 3.6, 1.4, 0.2, 0], [5.4, 3.9, 1.7, 0.4, 0], [4.6, 3.4, 1.4, 0.3, 0],
    [7.0, 3.2, 4.7, 1.4, 1], [6.4, 3.2, 4.5, 1.5, 1], [6.9, 3.1, 4.9, 1.5, 1],
    [5.5, 2.3, 4.0, 1.3, 1], [6.5, 2.8, 4.6, 1.5, 1], [5.7, 2.8, 4.5, 1.3, 1],
    [6.3, 3.3, 6.0, 2.5, 2], [5.8, 2.7, 5.1, 1.9, 2], [7.1, 3.0, 5.9, 2.1, 2],
    [6.3, 2.9, 5.6, 1.8, 2], [6.5, 3.0, 5.8, 2.2, 2], [7.6, 3.0, 6.6, 2.1, 2]])
X = table[:, :4]
X = (X - X.mean(axis=0)) / X.std(axis=0)
labels = table[:, 4].astype(int)
Y = np.eye(3)[labels]

np.random.seed(1234)
W1 = np.random.randn(4, 6) * 0.4; b1 = np.zeros((1, 6))
W2 = np.random.randn(6, 5) * 0.4; b2 = np.zeros((1, 5))
W3 = np.random.randn(5, 3) * 0.4; b3 = np.zeros((1, 3))
lr = 0.3
n = len(X)

for epoch in range(600):
    A1 = np.tanh(X @ W1 + b1)
    A2 = np.tanh(A1 @ W2 + b2)
    Z3 = A2 @ W3 + b3
    A3 = np.exp(Z3) / np.exp(Z3).sum(axis=1, keepdims=True)

    E3 = (Y - A3) / n
    E2 = E3 @ W3.T * (1 - A2**2)
    E1 = E2 @ W2.T * (1 - A1**2)

    W3 += lr * A2.T @ E3; b3 += lr * E3.sum(axis=0)
    W2 += lr * A1.T @ E2; b2 += lr * E2.sum(axis=0)
    W1 += lr * X.T @ E1;  b1 += lr * E1.sum(axis=0)

    if epoch % 100 == 0:
        print(epoch, "cross entropy", -np.sum(Y * np.log(A3)) / n)

print("predicted", A3.argmax(axis=1))
print("actual   ", labels)
