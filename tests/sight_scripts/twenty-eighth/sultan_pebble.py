# verdict: wrong
# line: 28
import numpy as np

np.random.seed(13)
samples = 96
X = np.random.rand(samples, 4)
y = (X @ np.array([1.0, -1.0, 0.5, 0.0]) > 0.25).astype(float).reshape(-1, 1)

batch_size = 16
epochs = 60
lr = 0.5

def sigmoid(t): return 1 / (1 + np.exp(-t))

weights = [np.random.randn(4, 6) / 2, np.random.randn(6, 1) / 2]
biases = [np.zeros(6), np.zeros(1)]

def forward(a):
    outs = [a]
    for W, b in zip(weights, biases):
        outs.append(sigmoid(outs[-1] @ W + b))
    return outs

for epoch in range(epochs):
    for i in range(0, samples, batch_size):
        batch_x = X[i:i + batch_size]
        batch_y = y[:batch_size]
        a0, a1, a2 = forward(batch_x)
        d2 = a2 - batch_y
        d1 = d2 @ weights[1].T * a1 * (1 - a1)
        weights[1] -= lr * a1.T @ d2 / batch_size
        biases[1] -= lr * d2.mean(axis=0)
        weights[0] -= lr * a0.T @ d1 / batch_size
        biases[0] -= lr * d1.mean(axis=0)
    if epoch % 10 == 0:
        acc = np.mean((forward(X)[-1] > 0.5) == y)
        print("epoch %d acc %.3f" % (epoch, acc))
